/** The parts of `package.json` that the README documents. */
export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly configuration: readonly { readonly title: string; readonly properties: Readonly<Record<string, Setting>> }[];
    readonly colors: readonly { readonly id: string; readonly description: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
  };
}

export interface Setting {
  readonly type: string;
  readonly scope: string;
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
}

/** A text of the manifest with its `%key%` replaced by the words of `package.nls.json`. */
export function localised(text: string, words: Readonly<Record<string, string>>): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  return key === undefined ? text : (words[key] ?? text);
}

function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The README's tables of commands, settings, colours and views, from the manifest and its English words; each stands
 * between `<!-- name:start -->` and `<!-- name:end -->`.
 */
export function manifestTables({ contributes }: Manifest, words: Readonly<Record<string, string>>): Readonly<Record<'commands' | 'settings' | 'colours' | 'views', string>> {
  const hidden = new Set(contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
  return {
    commands: table(['command', 'id', 'where'], contributes.commands.map(({ command, title, category }) => [
      `${category ?? ''}: ${localised(title, words)}`, `\`${command}\``, hidden.has(command) ? 'hovers and views' : 'command palette',
    ])),
    settings: table(['setting', 'default', 'what it does'], contributes.configuration.flatMap(({ properties }) =>
      Object.entries(properties).map(([id, setting]) => [`\`${id}\``, `\`${JSON.stringify(setting.default)}\``, localised(setting.markdownDescription, words)]),
    )),
    colours: table(['colour', 'for', 'light', 'dark', 'high contrast', 'high contrast light'], contributes.colors.map(({ id, description, defaults }) => [
      `\`${id}\``, localised(description, words), `\`${defaults['light']}\``, `\`${defaults['dark']}\``, `\`${defaults['highContrast']}\``, `\`${defaults['highContrastLight']}\``,
    ])),
    views: table(['view', 'id'], Object.values(contributes.views).flat().map(({ id, name }) => [localised(name, words), `\`${id}\``])),
  };
}

/** A text with what stands between the markers of each table replaced by the table. */
export function withTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((filled, [name, rows]) => {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const from = filled.indexOf(start);
    const to = filled.indexOf(end);
    return from < 0 || to < from ? filled : `${filled.slice(0, from + start.length)}\n${rows}\n${filled.slice(to)}`;
  }, text);
}
