import { germanNumbers } from './germanNumbers';
import { formatPlain } from './numberStyle';
import type { OnlyNewWords } from './words';

const count = (number: number): string => formatPlain(number, germanNumbers, 0);
const figures = (number: number): string => (number === 1 ? '1 Zahl' : `${count(number)} Zahlen`);

/** What an editor says where only what is new is asked for, in German. */
export const germanOnlyNew: OnlyNewWords = {
  lastCommit: 'dem letzten Commit',
  commit: (hash) => `Commit ${hash}`,
  button: 'Nur Neues',
  hint: (since) => `Nur Zahlen zeigen, die seit ${since} neu sind`,
  comparing: (since) => `Gesucht wird, was seit ${since} neu ist …`,
  shown: (since, shown, of) =>
    shown === of
      ? `Neu seit ${since}: ${of === 1 ? 'die einzige Zahl' : `alle ${figures(of)}`}.`
      : `Neu seit ${since}: ${shown === 0 ? 'keine' : count(shown)} von ${figures(of)}. ${of - shown === 1 ? 'Die andere stand' : 'Die anderen standen'} schon vorher da; „weggelassen“ heißt nicht „geprüft“.`,
  wholeNew: (since, of) => `Bei ${since} gab es diesen Artikel noch nicht, also ${of === 1 ? 'ist seine einzige Zahl' : `sind alle ${figures(of)}`} neu.`,
  notCompared: {
    'never-saved': () => 'Dieser Entwurf wurde noch nie gespeichert und hat keine frühere Fassung. Gezeigt werden alle seine Zahlen.',
    'no-file': () => 'Dieses Dokument ist keine Datei auf diesem Rechner und hat keine frühere Fassung. Gezeigt werden alle seine Zahlen.',
    'no-git': () => 'Die Git-Unterstützung des Editors ist hier nicht am Werk: Sie ist ausgeschaltet, dem Ordner wird nicht vertraut, git ist nicht installiert, oder der Editor läuft allein im Browser. Gezeigt werden alle Zahlen.',
    'no-repository': () => 'Dieser Artikel liegt in keinem Git-Repository, das der Editor geöffnet hat, und hat keine frühere Fassung. Gezeigt werden alle seine Zahlen.',
    'no-commit': () => 'Es gibt noch keinen Commit und damit keine frühere Fassung. Gezeigt werden alle Zahlen.',
    'no-revision': (since) => `Das Repository dieses Artikels kennt „${since}“ nicht. Gezeigt werden alle Zahlen; womit verglichen wird, lässt sich mit „Nur zeigen, was neu ist seit …“ wählen.`,
    unreadable: (since) => `Was dieser Artikel bei ${since} war, ist nicht lesbar. Gezeigt werden alle Zahlen.`,
  },
};
