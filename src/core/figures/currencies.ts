/**
 * One currency: a new one, or a new way to write one, is a row or a word here.
 * Codes are ISO 4217.
 */
export interface CurrencyEntry {
  readonly code: string;
  /** Signs that mean it without letters before them. */
  readonly signs?: readonly string[];
  /** Letters that stand before a number, with or without a blank: "Rs 500", "USD 5m". */
  readonly before?: readonly string[];
  /** As `before` or after a number, but only with a scale or grouped thousands: else it may be a version or a model ("PHP 8", "R1"). */
  readonly beforeLarge?: readonly string[];
  /** As `beforeLarge`, but only where they touch the number: with a blank they are a common word ("Won 2 million votes"). */
  readonly touchingLarge?: readonly string[];
  /** Letters joined to a dollar, pound or yen sign: "HK" in "HK$". */
  readonly joined?: readonly string[];
  /** Names in the singular; the plural in s is understood. */
  readonly names?: readonly string[];
  /** Names that do not take an s, or take it irregularly. */
  readonly forms?: readonly string[];
  /** Names that are common words as well: read only after a scale ("1.3 trillion won", "5 million pounds"). */
  readonly scaledForms?: readonly string[];
  /** Names of the hundredth part. */
  readonly minor?: readonly string[];
}

export const currencies: readonly CurrencyEntry[] = [
  { code: 'USD', signs: ['$'], before: ['USD'], joined: ['US', 'U.S.', 'USD'], names: ['dollar', 'us dollar', 'american dollar', 'buck'], minor: ['cent', 'cents', 'us cents', '¢'] },
  { code: 'EUR', signs: ['€'], before: ['EUR'], beforeLarge: ['Euro', 'Eur'], names: ['euro'], minor: ['euro cent', 'euro cents', 'eurocents'] },
  { code: 'GBP', signs: ['£'], before: ['GBP'], joined: ['UK', 'GB'], names: ['british pound'], forms: ['pounds sterling', 'pound sterling', 'quid'], scaledForms: ['pounds', 'pound', 'sterling'], minor: ['pence', 'penny'] },
  { code: 'JPY', signs: ['¥'], before: ['JPY'], beforeLarge: ['Yen'], joined: ['JP'], forms: ['yen', 'japanese yen'] },
  { code: 'CNY', before: ['CNY', 'RMB', 'Rmb'], beforeLarge: ['Yuan'], joined: ['CN', 'RMB', 'CNY'], forms: ['yuan', 'chinese yuan', 'renminbi', 'yuan renminbi', 'rmb'] },
  { code: 'INR', signs: ['₹'], before: ['INR', 'Rs', 'Rs.', 'Re'], names: ['rupee', 'indian rupee'], minor: ['paise', 'paisa'] },
  { code: 'KRW', signs: ['₩'], before: ['KRW'], touchingLarge: ['Won'], forms: ['south korean won', 'korean won'], scaledForms: ['won'] },
  { code: 'CAD', beforeLarge: ['CAD', 'CDN'], joined: ['C', 'CA', 'CAD', 'CDN', 'Can', 'Cdn'], names: ['canadian dollar'] },
  { code: 'AUD', before: ['AUD'], joined: ['A', 'AU', 'AUD', 'Au'], names: ['australian dollar', 'aussie dollar'] },
  { code: 'NZD', before: ['NZD'], joined: ['NZ', 'NZD'], names: ['new zealand dollar', 'kiwi dollar', 'nz dollar'] },
  { code: 'HKD', before: ['HKD'], joined: ['HK', 'HKD'], names: ['hong kong dollar', 'hk dollar'] },
  { code: 'SGD', before: ['SGD'], joined: ['S', 'SG', 'SGD'], names: ['singapore dollar', 'singaporean dollar'] },
  { code: 'TWD', before: ['TWD', 'NTD'], joined: ['NT', 'NTD', 'TW', 'TWD'], names: ['taiwan dollar', 'taiwanese dollar', 'new taiwan dollar', 'nt dollar'] },
  { code: 'JMD', joined: ['J', 'JA'], names: ['jamaican dollar'] },
  { code: 'TTD', joined: ['TT'], names: ['trinidad dollar'] },
  { code: 'BBD', joined: ['Bds', 'BDS'], names: ['barbados dollar', 'barbadian dollar'] },
  { code: 'FJD', joined: ['FJ'], names: ['fijian dollar', 'fiji dollar'] },
  { code: 'NAD', joined: ['N'], names: ['namibian dollar'] },
  { code: 'ZWL', joined: ['Z', 'ZW'], names: ['zimbabwean dollar', 'zimbabwe dollar'] },
  { code: 'MXN', before: ['MXN'], touchingLarge: ['Ps'], joined: ['MX', 'Mex', 'MXN'], names: ['peso', 'mexican peso'] },
  { code: 'ARS', before: ['ARS'], joined: ['AR'], names: ['argentine peso', 'argentinian peso'] },
  { code: 'CLP', before: ['CLP'], joined: ['CL', 'CLP'], names: ['chilean peso'] },
  { code: 'COP', beforeLarge: ['COP'], joined: ['COL', 'COP'], names: ['colombian peso'] },
  { code: 'PHP', signs: ['₱'], beforeLarge: ['PHP', 'Php', 'P'], names: ['philippine peso'] },
  { code: 'BRL', before: ['BRL'], joined: ['R', 'BR'], names: ['brazilian real'], forms: ['reais'] },
  { code: 'PEN', beforeLarge: ['PEN'], names: ['peruvian sol'], forms: ['nuevos soles'] },
  { code: 'CHF', before: ['CHF', 'SFr', 'Sfr', 'Fr.'], names: ['franc', 'swiss franc'], minor: ['rappen'] },
  { code: 'XOF', before: ['FCFA', 'XOF'], names: ['cfa franc'] },
  { code: 'SEK', before: ['SEK', 'SKr', 'Skr'], names: ['swedish krona'], forms: ['kronor', 'krona', 'swedish kronor', 'swedish crowns'] },
  { code: 'NOK', before: ['NOK', 'NKr', 'Nkr'], forms: ['kroner', 'krone', 'norwegian kroner', 'norwegian krone', 'norwegian crowns'] },
  { code: 'DKK', before: ['DKK', 'DKr', 'Dkr'], forms: ['danish kroner', 'danish krone', 'danish crowns'] },
  { code: 'ISK', before: ['ISK'], forms: ['icelandic kronur', 'icelandic krona'] },
  { code: 'PLN', before: ['PLN'], beforeLarge: ['Zl'], names: ['zloty', 'polish zloty'], forms: ['zł', 'zlotych', 'złoty', 'złotych'] },
  { code: 'CZK', before: ['CZK'], beforeLarge: ['Kc'], names: ['koruna'], forms: ['czech crowns', 'czech koruna', 'korun'] },
  { code: 'HUF', before: ['HUF'], touchingLarge: ['Ft'], names: ['forint', 'hungarian forint'] },
  { code: 'RON', beforeLarge: ['RON'], scaledForms: ['lei'], forms: ['romanian lei'] },
  { code: 'BGN', before: ['BGN'], forms: ['leva', 'bulgarian leva'] },
  { code: 'RUB', signs: ['₽'], before: ['RUB'], beforeLarge: ['Rbs', 'Rbl'], touchingLarge: ['Rub'], names: ['rouble', 'ruble', 'russian rouble', 'russian ruble'], minor: ['kopeks', 'kopecks'] },
  { code: 'UAH', signs: ['₴'], before: ['UAH'], names: ['hryvnia'] },
  { code: 'TRY', signs: ['₺'], beforeLarge: ['TRY', 'TL'], names: ['turkish lira', 'lira'] },
  { code: 'ILS', signs: ['₪'], before: ['NIS', 'ILS'], beforeLarge: ['Shk'], names: ['shekel', 'israeli shekel'] },
  { code: 'AED', before: ['AED'], beforeLarge: ['Dh', 'Dhs'], names: ['dirham', 'emirati dirham', 'uae dirham'] },
  { code: 'SAR', beforeLarge: ['SAR', 'SR'], names: ['riyal', 'saudi riyal'] },
  { code: 'QAR', before: ['QAR'], touchingLarge: ['QR'], names: ['qatari riyal'] },
  { code: 'KWD', before: ['KWD'], touchingLarge: ['KD'], names: ['kuwaiti dinar'] },
  { code: 'IRR', before: ['IRR'], names: ['iranian rial', 'rial'], scaledForms: ['toman', 'tomans'] },
  { code: 'IQD', before: ['IQD'], names: ['iraqi dinar'] },
  { code: 'EGP', before: ['EGP'], joined: ['E', 'LE'], names: ['egyptian pound'] },
  { code: 'ZAR', before: ['ZAR'], beforeLarge: ['R'], names: ['south african rand'], scaledForms: ['rand', 'rands'] },
  { code: 'NGN', signs: ['₦'], before: ['NGN'], names: ['naira', 'nigerian naira'], forms: ['naira'] },
  { code: 'GHS', signs: ['₵'], before: ['GHS'], beforeLarge: ['GH'], names: ['cedi', 'ghanaian cedi'] },
  { code: 'KES', before: ['KES', 'KSh', 'Ksh', 'Sh', 'Shs'], names: ['kenyan shilling', 'shilling'] },
  { code: 'UGX', before: ['UGX', 'USh', 'Ush'], names: ['ugandan shilling'] },
  { code: 'TZS', before: ['TZS', 'TSh', 'Tsh'], names: ['tanzanian shilling'] },
  { code: 'ETB', before: ['ETB'], scaledForms: ['birr'] },
  { code: 'PKR', before: ['PKR'], names: ['pakistani rupee'] },
  { code: 'LKR', before: ['LKR'], names: ['sri lankan rupee'] },
  { code: 'NPR', beforeLarge: ['NPR'], names: ['nepalese rupee', 'nepali rupee'] },
  { code: 'BDT', signs: ['৳'], before: ['BDT'], beforeLarge: ['Tk'], names: ['taka'], forms: ['taka'] },
  { code: 'IDR', before: ['IDR', 'Rp', 'Rp.'], names: ['rupiah', 'indonesian rupiah'], forms: ['rupiah'] },
  { code: 'MYR', before: ['MYR'], beforeLarge: ['RM'], forms: ['ringgit', 'malaysian ringgit'] },
  { code: 'THB', signs: ['฿'], before: ['THB'], beforeLarge: ['Bt'], touchingLarge: ['Baht'], forms: ['baht', 'thai baht'] },
  { code: 'VND', signs: ['₫'], before: ['VND'], forms: ['vietnamese dong'], scaledForms: ['dong'] },
  { code: 'KZT', signs: ['₸'], before: ['KZT'], forms: ['tenge'] },
];

/** What a name after a number stands for. */
export interface CurrencyName {
  readonly code: string;
  /** Power of ten: −2 for cents and pence. */
  readonly exponent: number;
  readonly scaledOnly: boolean;
}

/** ISO code of each sign that needs no letters. */
export const signCodes: ReadonlyMap<string, string> = new Map(
  currencies.flatMap(({ code, signs = [] }) => signs.map((sign): [string, string] => [sign, code])),
);

/** ISO code for letters joined to a sign. */
export const joinedCodes: ReadonlyMap<string, string> = new Map(
  currencies.flatMap(({ code, joined = [] }) => joined.map((letters): [string, string] => [letters, code])),
);

/** What letters before a number stand for, whether they need a scale or grouped thousands to count, and whether no blank may part them from the number. */
interface CodeBefore {
  readonly code: string;
  readonly large: boolean;
  readonly touching: boolean;
}

/** Letters before a number. */
export const codesBefore: ReadonlyMap<string, CodeBefore> = new Map(
  currencies.flatMap(({ code, before = [], beforeLarge = [], touchingLarge = [] }) => [
    ...before.map((letters): [string, CodeBefore] => [letters, { code, large: false, touching: false }]),
    ...beforeLarge.map((letters): [string, CodeBefore] => [letters, { code, large: true, touching: false }]),
    ...touchingLarge.map((letters): [string, CodeBefore] => [letters, { code, large: true, touching: true }]),
  ]),
);

function namesOf(entry: CurrencyEntry): [string, CurrencyName][] {
  const { code, names = [], forms = [], scaledForms = [], minor = [], before = [], beforeLarge = [] } = entry;
  const major = { code, exponent: 0, scaledOnly: false };
  return [
    ...names.flatMap((name): [string, CurrencyName][] => [[name, major], [`${name}s`, major]]),
    ...forms.map((form): [string, CurrencyName] => [form, major]),
    ...scaledForms.map((form): [string, CurrencyName] => [form, { ...major, scaledOnly: true }]),
    ...minor.map((form): [string, CurrencyName] => [form, { code, exponent: -2, scaledOnly: false }]),
    ...[...before, ...beforeLarge]
      .filter((letters) => /^[A-Z]{3}$/.test(letters))
      .map((letters): [string, CurrencyName] => [letters, { ...major, scaledOnly: beforeLarge.includes(letters) }]),
  ];
}

/** Names and codes after a number, names in lower case. */
export const currencyNames: ReadonlyMap<string, CurrencyName> = new Map(currencies.flatMap(namesOf));

/** First words of the names, for a quick refusal. */
export const firstWordsOfNames: ReadonlySet<string> = new Set([...currencyNames.keys()].map((name) => name.split(' ')[0] ?? name));
