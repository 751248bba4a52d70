import { englishNumbers } from './englishNumbers';
import { formatPlain } from './numberStyle';
import type { OnlyNewWords } from './words';

const count = (number: number): string => formatPlain(number, englishNumbers, 0);
const figures = (number: number): string => (number === 1 ? '1 figure' : `${count(number)} figures`);

/** What an editor says where only what is new is asked for, in English. */
export const englishOnlyNew: OnlyNewWords = {
  lastCommit: 'the last commit',
  commit: (hash) => `commit ${hash}`,
  button: 'Only new',
  hint: (since) => `Show only figures that are new since ${since}`,
  comparing: (since) => `Looking for what is new since ${since}…`,
  shown: (since, shown, of) =>
    shown === of
      ? `New since ${since}: all of ${figures(of)}.`
      : `New since ${since}: ${shown === 0 ? 'none' : count(shown)} of ${figures(of)}. The other${of - shown === 1 ? '' : 's'} stood there before; “left out” does not mean “checked”.`,
  wholeNew: (since, of) => `This article was not there at ${since}, so that ${of === 1 ? 'its one figure is' : `all ${figures(of)} are`} new.`,
  notCompared: {
    'never-saved': () => 'This draft was never saved, so that it has no earlier version. All its figures are shown.',
    'no-file': () => 'This document is no file on this computer, so that it has no earlier version. All its figures are shown.',
    'no-git': () => 'The editor’s own Git support is not at work here: it is switched off, the folder is not trusted, git is not installed, or the editor runs in a browser alone. All figures are shown.',
    'no-repository': () => 'This article is in no git repository that the editor has open, so that it has no earlier version. All its figures are shown.',
    'no-commit': () => 'Nothing has been committed yet, so that there is no earlier version. All figures are shown.',
    'no-revision': (since) => `The repository of this article does not know “${since}”. All figures are shown; choose what to compare with by “Show Only What Is New Since…”.`,
    unreadable: (since) => `What this article was at ${since} cannot be read. All figures are shown.`,
  },
};
