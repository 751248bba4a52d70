/** Every command a person or another extension can run, by the name the code uses. */
export const commandIds = {
  checkArticle: 'secondSource.checkArticle',
  checkFolder: 'secondSource.checkFolder',
  exportReport: 'secondSource.exportReport',
  nextFigure: 'secondSource.nextFigure',
  previousFigure: 'secondSource.previousFigure',
  nextConflict: 'secondSource.nextConflict',
  previousConflict: 'secondSource.previousConflict',
  showReports: 'secondSource.showReports',
  searchClaims: 'secondSource.searchClaims',
  filterClaims: 'secondSource.filterClaims',
  clearClaimsFilter: 'secondSource.clearClaimsFilter',
  filterArticle: 'secondSource.filterArticle',
  groupArticle: 'secondSource.groupArticle',
  showOnlyNew: 'secondSource.showOnlyNew',
  showEarlier: 'secondSource.showEarlier',
  showNewSince: 'secondSource.showNewSince',
  addClaim: 'secondSource.addClaim',
  toggle: 'secondSource.toggle',
  openSample: 'secondSource.openSample',
  openWalkthrough: 'secondSource.openWalkthrough',
  openSource: 'secondSource.openSource',
  copyCitation: 'secondSource.copyCitation',
  citeClaim: 'secondSource.citeClaim',
  findInArticle: 'secondSource.findInArticle',
  revealFigure: 'secondSource.revealFigure',
  revealClaim: 'secondSource.revealClaim',
  attribute: 'secondSource.attribute',
  cite: 'secondSource.cite',
  ignore: 'secondSource.ignore',
  explain: 'secondSource.explain',
} as const;

/** The views of the sidebar. */
export const viewIds = { article: 'secondSource.article', claims: 'secondSource.claims' } as const;

/** Context keys that menus and welcome texts ask for. */
export const contextKeys = {
  /** The active editor shows a draft that is checked. */
  draft: 'secondSource.draft',
  /** The view This Article has a filter. */
  filtered: 'secondSource.filtered',
  claimsFiltered: 'secondSource.claimsFiltered',
  /** Only what is new since a revision is shown. */
  onlyNew: 'secondSource.onlyNew',
} as const;
