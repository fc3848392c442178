/* The grid of attendance from the keyboard: arrows move, one letter or figure sets a state, Enter goes on, Ctrl+Z takes back. Every cell stays a
   plain field; without this file it is filled in with Tab. What nobody changed is not sent. Runs before dangvu.js brings typed text back. */
(function () {
  'use strict';
  var LETTERS = ['C', 'P', 'K', 'M', 'T', 'D', 'N'], NOTED = { P: 1, N: 1 }, THERE = { C: 1, N: 1 }, OWED = { C: 1, P: 1, K: 1, N: 1 };
  var each = function (list, work) { Array.prototype.forEach.call(list, work); };
  var letterOf = function (text) {
    var l = (text || '').trim().toUpperCase().replace('Đ', 'D').replace('V', 'C');
    return /^[1-7]$/.test(l) ? LETTERS[l - 1] : LETTERS.indexOf(l) >= 0 ? l : null;
  };
  var plain = function (text) { return text.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/[\u0300-\u036f]/g, ''); };
  var percent = function (part, whole) { return whole ? String(Math.floor(part * 1000 / whole) / 10).replace('.', document.documentElement.lang === 'vi' ? ',' : '.') + '%' : '–'; };
  var shown = function (n) { return n ? String(n) : '–'; };

  /* One meeting: names are looked for without marks, the counts follow. */
  var roll = document.querySelector('.dv-roll-form');
  if (roll) {
    var items = roll.querySelectorAll('.dv-roll'), find = document.getElementById('roll-find');
    var count = function () {
      var n = { there: 0, excused: 0, unexcused: 0, left: 0 };
      each(items, function (li) {
        var on = li.querySelector('input[type=radio]:checked'), any = li.querySelector('input[type=radio]');
        if (!any) { return; }
        if (!on) { n.left++; } else if (THERE[on.value]) { n.there++; } else if (on.value === 'P') { n.excused++; } else if (on.value === 'K') { n.unexcused++; }
        li.classList.toggle('dv-roll-todo', !on);
      });
      if (roll.querySelector('input[type=radio]')) { each(roll.querySelectorAll('[data-roll]'), function (b) { b.textContent = n[b.dataset.roll]; b.classList.toggle('dv-roll-none', !n[b.dataset.roll]); }); }
    };
    if (find) {
      find.addEventListener('input', function () { var asked = plain(find.value.trim()); each(items, function (li) { li.hidden = plain(li.dataset.name).indexOf(asked) < 0; }); });
      find.addEventListener('keydown', function (e) { if (e.key === 'Enter') { e.preventDefault(); } });
    }
    roll.addEventListener('change', count);
    document.addEventListener('DOMContentLoaded', count);
  }

  var form = document.querySelector('.dv-att'), table = form && form.querySelector('.dv-att-grid');
  if (!table) { return; }
  var body = table.tBodies[0], bar = document.querySelector('.dv-att-bar'), undo = [], current = null;
  var el = function (id) { return document.getElementById(id); };
  var inputs = Array.prototype.slice.call(body.querySelectorAll('input[data-key]'));
  var stood = function (f) { var l = f.name.split('-')[4]; return l === '_' ? '' : l; };
  var cell = function (row, column) { var td = row && row.querySelector('td[data-column="' + column + '"]'); return td && td.querySelector('input'); };
  var column = function (f) { return Number(f.parentNode.dataset.column); };
  var noteField = function (key) { return form.querySelector('input[name="n-' + key + '"]'); };
  var note = function (f) { var n = noteField(f.dataset.key); return n ? n.value : f.dataset.note || ''; };
  var makeNote = function (key, value) {
    var n = noteField(key);
    if (!n) { n = document.createElement('input'); n.type = 'text'; n.hidden = true; n.name = 'n-' + key; n.tabIndex = -1; n.setAttribute('aria-hidden', 'true'); form.appendChild(n); }
    n.value = value; return n;
  };
  var changed = function (f) { return letterOf(f.value) !== (stood(f) || null) || (noteField(f.dataset.key) && NOTED[letterOf(f.value)] && note(f) !== (f.dataset.note || '')); };
  var later = function () { form.dispatchEvent(new Event('change', { bubbles: true })); };

  /* Notes typed before the page was lost need their fields before dangvu.js looks for them. */
  each(Object.keys(window.sessionStorage), function (k) {
    if (k.indexOf('dv:draft ' + location.pathname + location.search + '#' + form.id) !== 0) { return; }
    try { Object.keys(JSON.parse(window.sessionStorage.getItem(k)).values).forEach(function (name) {
      var of = /^n-(\d+-\d+)$/.exec(name), f = of && body.querySelector('input[data-key="' + of[1] + '"]');
      if (f && !noteField(of[1])) { makeNote(of[1], f.dataset.note || ''); }
    }); } catch (x) { return; }
  });

  var paint = function (f) {
    var td = f.parentNode, l = letterOf(f.value), p = f.dataset.proposed;
    f.value = l === 'D' ? 'Đ' : l || f.value.trim();
    each(LETTERS, function (x) { td.classList.remove('dv-a-' + x.toLowerCase()); });
    td.classList.toggle('dv-a-none', !l && !p); td.classList.toggle('dv-a-proposed', !l && !!p);
    if (l || p) { td.classList.add('dv-a-' + (l || p).toLowerCase()); }
    td.classList.toggle('dv-a-changed', changed(f)); td.classList.toggle('dv-a-lacks', !!NOTED[l] && !note(f).trim());
    td.classList.toggle('dv-a-wrong', !l && !!f.value);
    f.placeholder = l || !p ? '' : p === 'D' ? 'Đ' : p;
  };
  var letterIn = function (td) { var f = td.querySelector('input'); if (f) { return letterOf(f.value); } var s = td.querySelector('.dv-letter'); return s ? letterOf(s.textContent) : undefined; };
  var tally = function (cells) {
    var n = { owed: 0, present: 0, excused: 0, unexcused: 0, unrecorded: 0 };
    each(cells, function (td) { var l = letterIn(td); if (l === undefined) { return; } if (l === null) { n.unrecorded++; return; }
      if (OWED[l]) { n.owed++; } if (THERE[l]) { n.present++; } if (l === 'P') { n.excused++; } if (l === 'K') { n.unexcused++; } });
    return n;
  };
  var put = function (td, n) { var what = td.dataset.sum || td.dataset.foot; td.textContent = what === 'rate' ? percent(n.present, n.owed) : shown(n[what]); };
  var sums = function (row, at) {
    var n = tally(row.querySelectorAll('td[data-column]')); each(row.querySelectorAll('[data-sum]'), function (td) { put(td, n); });
    n = tally(body.querySelectorAll('td[data-column="' + at + '"]')); each(table.querySelectorAll('tfoot td[data-column="' + at + '"]'), function (td) { put(td, n); });
  };
  var unsaved = function () { var n = inputs.filter(changed).length, s = el('att-unsaved'); if (s) { s.textContent = n ? s.dataset.some.replace('0', n) : s.dataset.none; s.classList.toggle('dv-ink-soon', n > 0); } };

  var about = function (f) {
    var td = f.parentNode, row = td.parentNode, l = letterOf(f.value), word = l ? el('legend').querySelector('[data-letter="' + l + '"]') : null;
    each(table.querySelectorAll('.dv-row-focus,.dv-col-focus'), function (x) { x.classList.remove('dv-row-focus', 'dv-col-focus'); });
    row.classList.add('dv-row-focus'); var head = table.querySelector('thead th[data-column="' + column(f) + '"]'); if (head) { head.classList.add('dv-col-focus'); }
    if (!bar) { return; }
    el('att-who').textContent = f.getAttribute('aria-label') + ': ' + (word ? word.childNodes[1].textContent.trim() : table.dataset.saved);
    el('att-told').textContent = changed(f) ? '' : f.dataset.told || '';
    el('att-note-box').hidden = !NOTED[l]; el('att-note').value = note(f);
    var h = el('att-history'), of = f.dataset.key.split('-'); h.hidden = !stood(f);
    h.setAttribute('href', h.dataset.to + '?meeting=' + of[0] + '&member=' + of[1]);
  };
  var go = function (f) { if (!f) { return false; } inputs.forEach(function (x) { x.tabIndex = -1; }); f.tabIndex = 0; current = f; f.focus(); f.select(); return true; };
  var set = function (f, l, step) {
    var before = f.value, had = noteField(f.dataset.key);
    undo.push({ f: f, value: before, note: had ? had.value : null, step: step }); f.value = l; paint(f); sums(f.parentNode.parentNode, column(f));
  };
  var choose = function (f, l) {
    set(f, l, {}); about(f); unsaved(); later();
    if (NOTED[l] && bar) { el('att-note-box').hidden = false; el('att-note').focus(); el('att-note').select(); return; }
    down(f);
  };
  var down = function (f) { for (var row = f.parentNode.parentNode.nextElementSibling; row; row = row.nextElementSibling) { if (go(cell(row, column(f)))) { return true; } } return false; };
  var up = function (f) { for (var row = f.parentNode.parentNode.previousElementSibling; row; row = row.previousElementSibling) { if (go(cell(row, column(f)))) { return true; } } return false; };
  var side = function (f, by) { for (var at = column(f) + by, last = table.querySelectorAll('thead th[data-column]').length; at >= 0 && at < last; at += by) { if (go(cell(f.parentNode.parentNode, at))) { return true; } } return false; };
  var end = function (f, by) { var all = f.parentNode.parentNode.querySelectorAll('input[data-key]'); return go(all[by > 0 ? all.length - 1 : 0]); };
  var whole = function (f) {
    var step = {}, n = 0;
    each(body.rows, function (row) { var x = cell(row, column(f)); if (x && !letterOf(x.value)) { set(x, x.dataset.proposed || 'C', step); n++; } });
    about(f); unsaved(); if (n) { later(); } f.focus();
  };
  var takeBack = function () {
    var last = undo.pop(); if (!last) { return; }
    var all = [last]; while (undo.length && undo[undo.length - 1].step === last.step) { all.push(undo.pop()); }
    all.forEach(function (u) { u.f.value = u.value; if (u.note !== null) { makeNote(u.f.dataset.key, u.note); } paint(u.f); sums(u.f.parentNode.parentNode, column(u.f)); });
    go(last.f); about(last.f); unsaved(); later();
  };

  body.addEventListener('keydown', function (e) {
    var f = e.target; if (!f.dataset || !f.dataset.key) { return; }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'z') { e.preventDefault(); takeBack(); return; }
    if (e.ctrlKey || e.altKey || e.metaKey) { return; }
    var move = { ArrowDown: down, Enter: down, ArrowUp: up, ArrowRight: function (x) { return side(x, 1); }, ArrowLeft: function (x) { return side(x, -1); }, Home: function (x) { return end(x, -1); }, End: function (x) { return end(x, 1); } }[e.key];
    if (move) { e.preventDefault(); move(f); return; }
    if (e.key.toLowerCase() === 'a') { e.preventDefault(); whole(f); return; }
    if (e.key === ' ' && NOTED[letterOf(f.value)] && bar) { e.preventDefault(); el('att-note').focus(); return; }
    var l = letterOf(e.key); if (e.key.length === 1) { e.preventDefault(); if (l) { choose(f, l); } }
    if (e.key === 'Backspace' || e.key === 'Delete') { e.preventDefault(); if (f.value !== stood(f)) { set(f, stood(f), {}); about(f); unsaved(); later(); } }
  });
  body.addEventListener('input', function (e) { if (e.target.dataset.key) { var f = e.target, l = letterOf(f.value); f.value = stood(f); if (l) { choose(f, l); } } });
  body.addEventListener('focusin', function (e) { if (e.target.dataset && e.target.dataset.key) { current = e.target; inputs.forEach(function (x) { x.tabIndex = x === current ? 0 : -1; }); about(e.target); e.target.select(); } });
  el('legend').addEventListener('click', function (e) { var b = e.target.closest('[data-letter]'); if (b && current) { choose(current, b.dataset.letter); } });
  if (bar) {
    el('att-note').addEventListener('input', function (e) { e.stopPropagation(); if (!current) { return; } makeNote(current.dataset.key, e.target.value); paint(current); unsaved(); later(); });
    el('att-note').addEventListener('keydown', function (e) {
      if (e.key === 'Enter') { e.preventDefault(); if (!down(current)) { current.focus(); } }
      if (e.key === 'Escape') { e.preventDefault(); current.focus(); }
    });
    el('att-column').addEventListener('click', function () { if (current) { whole(current); } });
    el('att-undo').addEventListener('click', takeBack);
  }
  /* Only what was changed is sent. */
  form.addEventListener('submit', function () { inputs.forEach(function (f) { f.disabled = !changed(f); }); if (bar) { el('att-note').disabled = true; } });
  window.addEventListener('pageshow', function () { inputs.forEach(function (f) { f.disabled = false; }); if (bar) { el('att-note').disabled = false; } });
  document.addEventListener('DOMContentLoaded', function () {
    var rows = {}, columns = {};
    inputs.forEach(function (f) { f.tabIndex = -1; paint(f); if (changed(f)) { rows[f.parentNode.parentNode.dataset.row] = f; columns[column(f)] = f; } });
    Object.keys(rows).forEach(function (r) { sums(rows[r].parentNode.parentNode, column(rows[r])); });
    Object.keys(columns).forEach(function (c) { sums(columns[c].parentNode.parentNode, c); });
    var first = inputs.filter(function (f) { return !f.value; })[0] || inputs[inputs.length - 1];
    if (first) { first.tabIndex = 0; current = first; }
    unsaved();
  });
})();
