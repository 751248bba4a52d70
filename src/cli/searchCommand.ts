import type { Claim } from '../core/claims/claim';
import { safeUrl } from '../core/report/reportRow';
import { visibleText, wrapText } from '../core/report/visibleText';
import { ClaimSearch } from '../core/wording/claimSearch';
import { reportWords } from '../core/wording/quantityOf';
import type { Words } from '../core/wording/words';
import { wordsFor } from '../core/wording/wordsFor';
import type { Engine } from './engine';
import { exitCode } from './exitCode';
import { loadGivenPacks } from './loadGivenPacks';
import { tell } from './tell';
import type { Terminal } from './terminal';
import { chooseStyle } from './terminalStyle';

/** What `search` was asked for. */
export interface SearchOptions {
  readonly format: 'text' | 'json';
  readonly claims: readonly string[];
  readonly limit: number;
  readonly locale: 'en' | 'de';
  readonly color: boolean | null;
}

function claimLines(claim: Claim, words: Words, width: number): string {
  const report = reportWords(claim, words);
  const about = [claim.entity, report.metric, claim.subject, report.period].filter((part) => part !== null).join(', ');
  const caution = claim.slip ? ` [${words.report.knownSlip}]` : '';
  const who = claim.position === 'asserts' ? `${report.who}: ${report.amount}` : `${report.who} ${report.holds}`;
  const head = `${who}${caution} (${about}) · ${report.date ?? words.report.undated}`;
  const url = safeUrl(claim.url);
  const lines = [...wrapText(visibleText(head), width), ...wrapText(visibleText(claim.statement), width - 2).map((line) => `  ${line}`)];
  if (claim.scope !== null) lines.push(...wrapText(visibleText(claim.scope), width - 2).map((line) => `  ${line}`));
  lines.push(`  ${visibleText(`${claim.publisher}${url === null ? '' : ` ${url}`}`)}`, `  ${visibleText(claim.id)}`);
  return lines.join('\n');
}

/** Searches the claims on file: every word must occur. Exit code 0 when something was found, else 1; 2 for packs of no use. */
export async function search(given: readonly string[], options: SearchOptions, terminal: Terminal, engine: Engine): Promise<number> {
  const words = wordsFor(options.locale);
  const { loaded, failures } = await loadGivenPacks(options.claims, terminal, engine);
  for (const failure of failures) await tell(terminal, 'error', failure);
  const found = new ClaimSearch(loaded.index, words).find(given.join(' '));
  const shown = found.slice(0, options.limit);
  if (options.format === 'json') {
    await terminal.write(`${JSON.stringify({ version: 1, found: found.length, claims: shown }, null, 2)}\n`);
  } else {
    const style = chooseStyle(options.color, terminal);
    const width = terminal.interactive ? Math.min(Math.max(terminal.columns, 40), 120) : 100;
    for (const claim of shown) {
      const [head = '', ...rest] = claimLines(claim, words, width).split('\n');
      await terminal.write(`${style.strong(head)}\n${rest.join('\n')}\n\n`);
    }
    await terminal.write(`${words.report.claimsFound(shown.length, found.length)}\n`);
  }
  if (failures.length > 0) return exitCode.couldNotRun;
  return found.length > 0 ? exitCode.clean : exitCode.found;
}
