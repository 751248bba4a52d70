/** Signs of currencies by ISO 4217 code, those that leave no doubt. Yuan and yen share ¥, so yuan goes without. */
export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  CAD: 'C$',
  AUD: 'A$',
  HKD: 'HK$',
  SGD: 'S$',
  TWD: 'NT$',
  NZD: 'NZ$',
  BRL: 'R$',
};
