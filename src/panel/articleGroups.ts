import type { Finding, Standing } from '../core/check/finding';
import { isAlarm } from '../core/check/finding';
import { standingOrder } from '../core/report/reportData';
import { groupBy } from '../core/text/grouped';
import type { Words } from '../core/wording/words';

/** What the figures of an article are grouped by. */
export type Grouping = 'standing' | 'entity' | 'section';

/** Which figures the view shows: all, those to look at, or those of one standing. */
export type ArticleFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'alarms' }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'words'; readonly words: string };

/** Figures under one heading of the view. */
export interface FigureGroup {
  /** Stable from one check to the next, so that an open group stays open. */
  readonly key: string;
  readonly label: string;
  /** The standing all its figures share, when that is what they are grouped by. */
  readonly standing: Standing | null;
  readonly findings: readonly Finding[];
}

/** The headings of a view that no figure itself gives. */
export interface GroupLabels {
  readonly ignored: string;
  readonly noEntity: string;
  readonly noSection: string;
}

/** Whether a figure passes the filter; words are looked for in the figure, its sentence and whose it is, in any case. */
export function passes(finding: Finding, filter: ArticleFilter): boolean {
  switch (filter.kind) {
    case 'all': return true;
    case 'alarms': return isAlarm(finding);
    case 'standing': return finding.ignored === null && finding.standing === filter.standing;
    case 'words': {
      const text = `${finding.text} ${finding.sentence} ${finding.reading.entity?.value ?? ''} ${finding.reading.metric?.value ?? ''}`.toLowerCase();
      return filter.words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
    }
  }
}

/**
 * The figures of an article under headings, in order of the draft within each: by standing what needs a person soonest
 * comes first, by entity in alphabetical order with figures of nobody last, by section in the order of the draft. Ignored
 * figures stand in a group of their own, last.
 */
export function groupFindings(findings: readonly Finding[], by: Grouping, words: Words, labels: GroupLabels): readonly FigureGroup[] {
  const live = findings.filter(({ ignored }) => ignored === null);
  const ignored = findings.filter((finding) => finding.ignored !== null);
  const groups = by === 'standing' ? byStanding(live, words) : by === 'entity' ? byEntity(live, labels) : bySection(live, labels);
  return ignored.length === 0 ? groups : [...groups, { key: 'ignored', label: labels.ignored, standing: null, findings: ignored }];
}

function byStanding(findings: readonly Finding[], words: Words): readonly FigureGroup[] {
  return standingOrder
    .map((standing) => ({
      key: `standing ${standing}`,
      label: words.standing[standing],
      standing,
      findings: findings.filter((finding) => finding.standing === standing),
    }))
    .filter((group) => group.findings.length > 0);
}

function byEntity(findings: readonly Finding[], labels: GroupLabels): readonly FigureGroup[] {
  const named = groupBy(findings, (finding) => finding.reading.entity?.value ?? null);
  const known = [...named].filter((entry): entry is [string, Finding[]] => entry[0] !== null).sort(([a], [b]) => a.localeCompare(b));
  const groups = known.map(([name, of]) => ({ key: `entity ${name}`, label: name, standing: null, findings: of }));
  const nobody = named.get(null);
  return nobody === undefined ? groups : [...groups, { key: 'no entity', label: labels.noEntity, standing: null, findings: nobody }];
}

function bySection(findings: readonly Finding[], labels: GroupLabels): readonly FigureGroup[] {
  return [...groupBy(findings, (finding) => finding.section)].map(([section, of]) => ({
    key: section === null ? 'no section' : `section ${section}`,
    label: section ?? labels.noSection,
    standing: null,
    findings: of,
  }));
}
