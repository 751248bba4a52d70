import { germanNumbers } from './germanNumbers';
import { formatPlain } from './numberStyle';
import type { ReportText } from './words';

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${formatPlain(count, germanNumbers, 0)} ${many}`;
}

/** Headings and fixed lines of reports, in German. */
export const germanReport: ReportText = {
  title: 'Second-Source-Bericht',
  titleOf: (name) => `Second Source: ${name}`,
  summary: 'Überblick',
  figures: (count) => plural(count, 'Zahl', 'Zahlen'),
  claimsOnFile: (count) => `${plural(count, 'Bericht', 'Berichte')} hinterlegt`,
  claimsFound: (shown, of) => (shown === of ? plural(of, 'Bericht gefunden', 'Berichte gefunden') : `${shown} von ${plural(of, 'gefundenem Bericht', 'gefundenen Berichten')}`),
  noFigures: 'Keine Zahlen gefunden: Im Text stehen keine Geldbeträge, KI-Chip-Zahlen oder GPU-Stunden.',
  silence: '„Kein Bericht hinterlegt“ heißt nicht „geprüft“: Es gab nichts zum Vergleichen.',
  noVerdict: 'Second Source zeigt, wer was berichtet hat. Was stimmt, sagt es nicht; das entscheidet ein Mensch.',
  everyFigure: 'Alle Zahlen der Reihe nach',
  figure: 'Zahl',
  figuresHeading: 'Zahlen',
  standing: 'Stand',
  line: (line, column) => `Zeile ${line}, Spalte ${column}`,
  inSection: (section) => `unter „${section}“`,
  sentence: 'Satz',
  reports: 'Berichte',
  report: 'Bericht',
  claimant: 'Urheber',
  amount: 'Genannte Zahl',
  date: 'Datum',
  undated: 'ohne Datum',
  source: 'Quelle',
  scope: 'Was gezählt wird',
  stanceHeading: 'Verhältnis',
  noticed: 'Aufgefallen',
  whyMatched: 'Warum das zugeordnet wurde',
  readAs: 'Gelesen als',
  ignoredHeading: 'Bewusst ignoriert',
  setAsideHeading: 'Überall außer Acht gelassene Berichte',
  setAside: (told, about, reason) => `${told} (${about}): ${reason}`,
  ignored: (reason) => `Ignoriert: ${reason}`,
  packs: 'Verwendete Sammlungen',
  pack: (name, claims) => `${name}: ${plural(claims, 'Bericht', 'Berichte')}`,
  draftOf: (date) => `Entwurf vom ${date}`,
  made: (date) => `Geprüft am ${date}`,
  moreReports: (count) => `und ${plural(count, 'weiterer Bericht', 'weitere Berichte')} im Bericht zum Artikel`,
  allStandings: 'Jeder Stand',
  allEntities: 'Alle Organisationen',
  filterStanding: 'Stand anzeigen',
  filterEntity: 'Organisation anzeigen',
  goTo: 'Zu dieser Zahl im Entwurf gehen',
  freeze: 'Anhalten',
  freezeHint: 'Diesen Bericht so lassen, während sich der Entwurf ändert',
  exportAs: 'Exportieren als',
  shown: (shown, of) => (shown === of ? plural(of, 'Zahl', 'Zahlen') : `${shown} von ${plural(of, 'Zahl', 'Zahlen')} angezeigt`),
  knownSlip: 'ein bekanntes Versehen',
  denies: (amount) => `weist ${amount} zurück`,
  doubts: (amount) => `bezweifelt ${amount}`,
  locator: (place) => `Stelle: ${place}`,
  viaOutlet: (publisher) => `in: ${publisher}`,
  draft: 'Entwurf',
  numberLineText: (draft, reports, otherUnits) =>
    `Zahlenstrahl, logarithmisch. Der Entwurf: ${draft}. ${reports.length === 0 ? 'Keine Berichte.' : `Berichte: ${reports.join('; ')}.`}${otherUnits === 0 ? '' : ` Nicht gezeigt: ${plural(otherUnits, 'Bericht', 'Berichte')} in anderen Einheiten.`}`,
  andMore: (count) => (count === 1 ? 'und 1 weiterer' : `und ${count} weitere`),
  leftOut: (count) => (count === 1 ? '1 weiterer Befund ist hier nicht aufgeführt.' : `${formatPlain(count, germanNumbers, 0)} weitere Befunde sind hier nicht aufgeführt.`),
  since: (revision, leftOut, standings) =>
    leftOut === 0
      ? `Gezeigt werden nur Zahlen, die seit ${revision} neu sind; vorher stand keine da.`
      : `Gezeigt werden nur Zahlen, die seit ${revision} neu sind. ${leftOut === 1 ? '1 weitere stand schon vorher da und ist' : `${formatPlain(leftOut, germanNumbers, 0)} weitere standen schon vorher da und sind`} weggelassen (${standings}). „Weggelassen“ heißt nicht „geprüft“.`,
  takenForFormula: (line, text) => `Wo Markdown Formeln enthalten darf, wie in der Vorschau von VS Code, erscheint „${text}“ in Zeile ${line} als Formel. Jedes Dollarzeichen eines Betrags ist dort als \\$ zu schreiben.`,
  nothingNew: (leftOut) => `Keine neuen Zahlen. ${leftOut === 1 ? '1 Zahl stand schon vorher da und ist' : `${formatPlain(leftOut, germanNumbers, 0)} Zahlen standen schon vorher da und sind`} weggelassen; das heißt nicht „geprüft“.`,
  unknownEntity: 'niemand genannt',
};
