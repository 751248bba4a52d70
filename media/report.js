// The report panel's script: filters, ways into the draft, freezing, exports. It only reads what the page holds and
// speaks with the editor in the messages of src/core/report/messages.ts.
(function () {
  'use strict';
  const editor = acquireVsCodeApi();
  const report = document.getElementById('report');
  const progress = document.getElementById('progress');
  const filters = Object.assign({ standing: '', entity: '' }, editor.getState());

  const control = (id) => document.getElementById(id);

  function applyFilters() {
    let shown = 0;
    const figures = report.querySelectorAll('.figure');
    for (const figure of figures) {
      const fits =
        (filters.standing === '' || (figure.dataset.standing === filters.standing && !figure.classList.contains('ignored'))) &&
        (filters.entity === '' || `=${figure.dataset.entity}` === filters.entity);
      (figure.closest('li') ?? figure).hidden = !fits;
      if (fits) shown += 1;
    }
    const count = control('shown');
    if (count !== null) count.textContent = shown === figures.length ? count.dataset.all : count.dataset.some.replace('0', String(shown));
  }

  // A standing or entity that a new report no longer has falls back to "all".
  function restoreFilters() {
    for (const kind of ['standing', 'entity']) {
      const select = control(`filter-${kind}`);
      if (select === null) continue;
      select.value = filters[kind];
      if (select.selectedIndex < 0) {
        select.value = '';
        filters[kind] = '';
      }
    }
    applyFilters();
  }

  // Where the focus was, so that a report that follows the draft does not throw a keyboard user back to the top.
  function focusKey() {
    const element = document.activeElement;
    if (element === null || !report.contains(element)) return null;
    if (element.id !== '') return { selector: `#${CSS.escape(element.id)}`, index: 0 };
    const kind = element.classList.contains('jump') ? '.jump' : element.classList.contains('export') ? '.export' : null;
    return kind === null ? null : { selector: kind, index: [...report.querySelectorAll(kind)].indexOf(element) };
  }

  function replaceReport(html) {
    const open = new Set([...report.querySelectorAll('.figure')].filter((figure) => figure.querySelector('details[open]') !== null).map((figure) => figure.id));
    const focus = focusKey();
    const top = window.scrollY;
    report.innerHTML = html;
    for (const id of open) control(id)?.querySelector('details')?.setAttribute('open', '');
    restoreFilters();
    if (focus !== null) report.querySelectorAll(focus.selector)[focus.index]?.focus({ preventScroll: true });
    window.scrollTo(0, top);
  }

  function reveal(start) {
    const button = report.querySelector(`.jump[data-start="${Number(start)}"]`);
    const figure = button?.closest('.figure');
    if (figure === null || figure === undefined) return;
    for (const other of report.querySelectorAll('.figure.current')) other.classList.remove('current');
    figure.classList.add('current');
    figure.scrollIntoView({ block: 'nearest' });
  }

  report.addEventListener('change', (event) => {
    const select = event.target;
    if (!(select instanceof HTMLSelectElement)) return;
    filters[select.id === 'filter-standing' ? 'standing' : 'entity'] = select.value;
    editor.setState(filters);
    applyFilters();
  });

  report.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    if (button.classList.contains('jump')) {
      editor.postMessage({ type: 'jump', start: Number(button.dataset.start), end: Number(button.dataset.end) });
    } else if (button.classList.contains('export')) {
      editor.postMessage({ type: 'export', format: button.dataset.format });
    } else if (button.id === 'freeze') {
      const frozen = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(frozen));
      const onlyNew = control('only-new');
      if (onlyNew !== null) onlyNew.disabled = frozen;
      editor.postMessage({ type: 'freeze', frozen });
    } else if (button.id === 'only-new') {
      editor.postMessage({ type: 'only-new', on: button.getAttribute('aria-pressed') !== 'true' });
    }
  });

  // Up and down lead from figure to figure, as in a list.
  report.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (!(event.target instanceof Element) || !event.target.classList.contains('jump')) return;
    const buttons = [...report.querySelectorAll('.figures li:not([hidden]) .jump')];
    const next = buttons[buttons.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  window.addEventListener('message', ({ data }) => {
    if (data.type === 'report') {
      progress.hidden = true;
      replaceReport(data.html);
    } else if (data.type === 'progress') {
      progress.hidden = data.done >= data.of;
      progress.max = data.of;
      progress.value = data.done;
    } else if (data.type === 'reveal') {
      reveal(data.start);
    }
  });

  restoreFilters();
  editor.postMessage({ type: 'ready' });
})();
