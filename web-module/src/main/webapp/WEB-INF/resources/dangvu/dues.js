/* The grid of the fee: arrows move, D marks a month as paid in full, Ctrl+Z takes the last mark back, Enter opens the month. One tab stop. */
(function () {
  'use strict';
  var grid = document.getElementById('grid'); if (!grid || !grid.tBodies[0]) { return; }
  var rows = Array.prototype.slice.call(grid.tBodies[0].rows);
  var cells = rows.map(function (r) { return Array.prototype.filter.call(r.cells, function (c) { return c.dataset.key !== undefined; }); });
  var keep = grid.dataset.keep === 'true', done = [], at = [0, 0];
  var changes = document.getElementById('form:changes'), said = document.getElementById('marked');
  var put = function () {
    var marked = grid.querySelectorAll('td.dv-d-mark'), sum = 0;
    Array.prototype.forEach.call(marked, function (c) { sum += Number(c.dataset.rest); });
    if (changes) { changes.value = Array.prototype.map.call(marked, function (c) { return c.dataset.key; }).join(' '); }
    if (said) { said.textContent = marked.length ? said.dataset.some.replace('{0}', marked.length).replace('{1}', sum.toLocaleString(document.documentElement.lang)) : said.dataset.none; }
  };
  var mark = function (cell) {
    if (!keep || cell.dataset.open !== 'true') { return; }
    cell.classList.toggle('dv-d-mark'); cell.setAttribute('aria-selected', cell.classList.contains('dv-d-mark')); done.push(cell); put();
  };
  var focus = function (row, column) {
    var old = cells[at[0]] && cells[at[0]][at[1]];
    row = Math.max(0, Math.min(cells.length - 1, row)); column = Math.max(0, Math.min(cells[row].length - 1, column));
    if (old) { old.tabIndex = -1; old.classList.remove('dv-cell-focus'); old.parentNode.classList.remove('dv-row-focus'); }
    var cell = cells[row][column]; at = [row, column];
    cell.tabIndex = 0; cell.classList.add('dv-cell-focus'); cell.parentNode.classList.add('dv-row-focus'); cell.focus();
  };
  cells.forEach(function (row, r) { row.forEach(function (cell, c) {
    cell.tabIndex = -1;
    cell.setAttribute('aria-label', cell.title + (cell.querySelector('a') ? ' ' + cell.querySelector('a').firstChild.textContent.trim() : ''));
    cell.addEventListener('focus', function () { if (at[0] !== r || at[1] !== c) { focus(r, c); } });
  }); });
  if (cells[0] && cells[0][0]) { cells[0][0].tabIndex = 0; }
  grid.addEventListener('keydown', function (e) {
    var cell = e.target.closest('td[data-key]'); if (!cell || e.altKey || e.metaKey) { return; }
    var moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    if (e.ctrlKey) { if (e.key === 'z' && done.length) { e.preventDefault(); var last = done.pop(); last.classList.toggle('dv-d-mark'); put(); } return; }
    if (moves[e.key]) { e.preventDefault(); e.stopPropagation(); focus(at[0] + moves[e.key][0], at[1] + moves[e.key][1]); }
    else if (e.key === 'Home') { e.preventDefault(); focus(at[0], 0); }
    else if (e.key === 'End') { e.preventDefault(); focus(at[0], 11); }
    else if (e.key === 'd' || e.key === 'D' || e.key === ' ') { e.preventDefault(); e.stopPropagation(); mark(cell); }
    else if (e.key === 'Enter' && e.target === cell && cell.querySelector('a')) { cell.querySelector('a').click(); }
  });
  window.addEventListener('beforeunload', function (e) { if (changes && changes.value && !document.querySelector('#form[data-sent]')) { e.preventDefault(); } });
  var form = document.getElementById('form'); if (form) { form.addEventListener('submit', function () { form.dataset.sent = '1'; }); }
})();
