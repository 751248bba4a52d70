/** German for the rules of reading, whose stable names are plain English phrases. */
export const germanReadingRules: Readonly<Record<string, string>> = {
  'named in the sentence': 'im Satz genannt',
  'named in the sentence, with no report on file': 'im Satz genannt, kein Bericht verzeichnet',
  'a firm of the person named': 'eine Firma der genannten Person',
  'named later in the block': 'später im Absatz genannt',
  'the row of the table': 'Zeile der Tabelle',
  'the column of the table': 'Spalte der Tabelle',
  'the pronoun points back': 'das Fürwort weist zurück',
  'the description points back': 'die Umschreibung weist zurück',
  'the deal between the two': 'das Geschäft zwischen beiden',
  'the unit is GPU-hours': 'die Einheit sind GPU-Stunden',
  'told by the headers of the table': 'nach den Köpfen der Tabelle',
  'as the figure before it': 'wie die Zahl davor',
  'governed by the words beside it': 'nach den Wörtern daneben',
  'named after the figure': 'nach der Zahl genannt',
  'named before the figure': 'vor der Zahl genannt',
  'named at the head of the sentence': 'am Satzanfang genannt',
  'the words of the claim': 'nach den Wörtern des Berichts',
  'the chip named': 'nach dem genannten Chip',
  'the chip counted beside it': 'nach dem daneben gezählten Chip',
  'what the money went to': 'wofür das Geld ausgegeben wurde',
  'the topic of the sentence': 'wovon der Satz handelt',
  'shared with the figure before it': 'gemeinsam mit der Zahl davor',
  'according to': 'nach „laut“',
  'whose report it is': 'wessen Bericht es ist',
  'the verb of saying': 'nach dem Verb des Sagens',
  'carried over from the heading': 'aus der Zwischenüberschrift übernommen',
  'carried over from the title': 'aus der Überschrift übernommen',
  'carried over from the words before': 'aus dem Text davor übernommen',
};

/** In English the stable names are what a reader sees. */
export const englishReadingRules: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(germanReadingRules).map((rule) => [rule, rule]));
