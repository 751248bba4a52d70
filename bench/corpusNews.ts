/** Numbers that are the same in every run: a linear congruential generator (Numerical Recipes, 32 bit). */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number in 0..1, 1 left out. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

const firms = ['DeepSeek', 'OpenAI', 'Anthropic', 'Nvidia', 'Microsoft', 'Alphabet', 'xAI', 'Oracle', 'CoreWeave', 'Mistral', 'Amazon', 'Northgate Systems', 'Halden Grid', 'Orrin Labs', 'Pellucid', 'Sable Compute'];
const people = ['Mara Quill', 'Tomas Ferrante', 'Ingrid Vale', 'Ravi Anand', 'Lucille Osei', 'Peter Holm'];
const roles = ['finance chief', 'head of infrastructure', 'spokeswoman', 'co-founder', 'analyst at Harrow & Pike'];
const places = ['Texas', 'Ireland', 'Memphis', 'Shenzhen', 'the Gulf', 'northern Virginia', 'Malmö'];
const chips = ['H100', 'H800', 'H200', 'GB200', 'A100', 'Hopper', 'Blackwell'];
const months = ['January', 'March', 'May', 'July', 'September', 'November'];

const plain = [
  'The plan had been discussed for months behind closed doors, and nobody in the room seemed surprised by it.',
  'Grid operators say that the wait for a new connection has doubled, which few of the rivals care to mention.',
  'Its engineers rewrote the scheduler twice before the second cluster came online.',
  '“We would rather be late than wrong,” {person} told a conference in {place}.',
  'Regulators in {place} have asked for more detail — so far without an answer.',
  'Whether the approach scales is another matter, as older projects have shown.',
  'Customers were told of the change by letter, {person}, {role} at {firm}, said.',
  'That leaves the smaller labs with a choice between renting and waiting.',
  'The building itself is an old paper mill with a river on one side and a motorway on the other.',
  'Shares of {firm} barely moved after the announcement.',
  'A second team works on inference; it shares power, cooling and a canteen with the first.',
  '{firm} declined to comment, and {firm} did not reply to questions sent last week.',
];

const withFigure = [
  '{firm} raised {money} in a round that valued it at {money}, according to two people with knowledge of the deal.',
  'Revenue at {firm} rose to {money} in the quarter to {month}, up from {money} a year earlier.',
  'The training run cost about {money}, {person} said, not counting salaries and failed attempts.',
  '{firm} has ordered {count}, most of them for its site in {place}.',
  'Analysts at Harrow & Pike put the hardware bill at {money} — nearly twice what {firm} had told investors.',
  'Capital expenditure is expected to reach {money} this year, the {role} said in {month}.',
  '“It was never {money},” {person} insisted; the true figure was closer to {money}.',
  'The cluster in {place} holds {count} and draws as much power as a small town.',
  '{firm} will pay up to {money} over five years for the capacity.',
];

const marked = [
  'In a [filing](https://example.org/filings/{n}) the company put its losses at {money}.',
  'What it calls *useful compute* is a smaller number than the headline suggests.',
  'The **{firm}** deal, worth {money}, was first reported by [The Ledger](https://example.org/{n} "The Ledger").',
  'Its configuration file, `cluster.toml`, names {n} nodes.',
];

function money(random: Seeded): string {
  const scale = random.pick(['million', 'billion', 'bn', 'm']);
  const digits = random.pick([1, 1, 2, 3]);
  const number = (1 + random.below(10 ** digits - 1)) / random.pick([1, 1, 10]);
  return scale.length > 2 ? `$${number} ${scale}` : `$${number}${scale}`;
}

function count(random: Seeded): string {
  const number = (1 + random.below(400)) * random.pick([64, 256, 1000]);
  return `${number.toLocaleString('en-US')} Nvidia ${random.pick(chips)} GPUs`;
}

function fill(pattern: string, random: Seeded): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    switch (name) {
      case 'firm': return random.pick(firms);
      case 'person': return random.pick(people);
      case 'role': return random.pick(roles);
      case 'place': return random.pick(places);
      case 'month': return random.pick(months);
      case 'money': return money(random);
      case 'count': return count(random);
      default: return String(100 + random.below(900));
    }
  });
}

/**
 * An article on the business of AI of about `length` UTF-16 code units, the same for the same seed: paragraphs of three to six
 * sentences, a heading now and then, somewhat under two sentences in five with a figure, a quarter of the paragraphs with
 * inline marks; curly quotes and dashes, as news has them.
 */
export function newsArticle(length: number, seed = 7): string {
  const random = new Seeded(seed);
  const parts: string[] = [`# ${fill('What {firm} spends, and on what', random)}`];
  let size = parts[0]?.length ?? 0;
  while (size < length) {
    if (random.next() < 0.1) parts.push(`## ${fill('The view from {place}', random)}`);
    const sentences: string[] = [];
    const total = 3 + random.below(4);
    for (let index = 0; index < total; index += 1) {
      const chance = random.next();
      sentences.push(fill(random.pick(chance < 0.34 ? withFigure : chance < 0.4 ? marked : plain), random));
    }
    const paragraph = sentences.join(' ');
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${parts.join('\n\n').slice(0, length).trimEnd()}\n`;
}
