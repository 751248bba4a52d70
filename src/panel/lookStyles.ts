import type { Look } from './looks';

/** How a look is drawn. */
export interface LookStyle {
  /** CSS line style of the underline: every look has its own, so that none is told by colour alone. */
  readonly line: 'solid' | 'double' | 'wavy' | 'dashed' | 'dotted';
  /** Thickness of the line in CSS pixels. */
  readonly thickness: number;
  /** The sign after the figure, in the gutter, in the hover and in lists; null where the absence of a sign is the sign. */
  readonly sign: string | null;
  /** Id of the contributed theme colour. */
  readonly colour: string;
  /** Icon of the editor's own set that lists show for the look. */
  readonly icon: string;
  /** Drawing of the gutter icon in a 16 × 16 box. */
  readonly gutter: string;
}

/** How each look is drawn. Colours avoid the pair of red and green; the manifest gives each four themes' values. */
export const lookStyles: Readonly<Record<Look, LookStyle>> = {
  agrees: { line: 'solid', thickness: 1, sign: '=', colour: 'secondSource.agrees', icon: 'check', gutter: 'M3 6.2h10M3 9.8h10' },
  conflict: { line: 'double', thickness: 1, sign: '!', colour: 'secondSource.conflict', icon: 'arrow-swap', gutter: 'M3 6h10l-3-3M13 10H3l3 3' },
  differs: { line: 'wavy', thickness: 1, sign: '≠', colour: 'secondSource.differs', icon: 'warning', gutter: 'M3 6.2h10M3 9.8h10M10.5 3.5L5.5 12.5' },
  superseded: { line: 'dashed', thickness: 1, sign: '↻', colour: 'secondSource.superseded', icon: 'history', gutter: 'M5 3L3 6l3.4 1M3.2 6A5 5 0 1 1 4 11.5' },
  unreported: { line: 'dotted', thickness: 1, sign: null, colour: 'secondSource.unreported', icon: 'circle-outline', gutter: 'M8 8h.01' },
  noticed: { line: 'dotted', thickness: 2, sign: '*', colour: 'secondSource.noticed', icon: 'eye', gutter: 'M8 3v6M8 12.5v.01' },
};

/**
 * The value of `text-decoration` for a look. The editor turns every contributed colour into a style variable named for
 * its id, which keeps the underline in the theme's colour.
 */
export function underline({ line, thickness, colour }: LookStyle): string {
  return `underline ${line} ${thickness}px var(--vscode-${colour.replace('.', '-')}); text-underline-offset: 0.22em; text-decoration-skip-ink: none`;
}

/** The gutter icon of a look as a picture address, drawn in one colour. */
export function gutterIcon({ gutter }: LookStyle, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"><path d="${gutter}"/></svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
