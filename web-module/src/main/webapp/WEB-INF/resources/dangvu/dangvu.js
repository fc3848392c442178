/* Keyboard, and nothing typed is lost. No framework, no inline script. */
(function () {
  'use strict';
  var typing = function (e) { return /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable; };
  var root = function () { var brand = document.querySelector('a.dv-brand'); return brand ? brand.getAttribute('href').replace(/\/index\.xhtml$/, '') : ''; };
  var go = { v: '/index.xhtml', d: '/members/members.xhtml', t: '/units/units.xhtml', b: '/figures/figures.xhtml' };
  var rows = function () { return Array.prototype.slice.call(document.querySelectorAll('.ui-datatable-data > tr')).filter(function (r) { return r.querySelector('a.dv-row-link'); }); };
  var step = function (by) {
    var all = rows(); if (!all.length) { return; }
    var now = all.findIndex(function (r) { return r.classList.contains('ui-state-highlight'); });
    var next = Math.max(0, Math.min(all.length - 1, now + by));
    all.forEach(function (r) { r.classList.remove('ui-state-highlight'); });
    all[next].classList.add('ui-state-highlight'); all[next].querySelector('a.dv-row-link').focus({ preventScroll: false });
  };
  var waitingForG = 0;
  document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.altKey || e.metaKey || typing(e)) { return; }
    if (Date.now() - waitingForG < 1200 && go[e.key]) { waitingForG = 0; window.location.href = root() + go[e.key]; return; }
    waitingForG = e.key === 'g' ? Date.now() : 0;
    var target = { '/': '#quick', f: '.dv-filter input' }[e.key];
    if (target) { var field = document.querySelector(target); if (field) { e.preventDefault(); field.focus(); field.select(); } }
    if (e.key === 'j') { step(1); } else if (e.key === 'k') { step(-1); }
    var side = { '[': 'left', ']': 'right', ArrowLeft: 'left', ArrowRight: 'right' }[e.key];
    if (side) { var mark = document.querySelector('.dv-head .dvi-chevron-' + side); if (mark) { mark.closest('a').click(); } }
    if (e.key === '?') { window.location.href = root() + '/help.xhtml'; }
  });

  /*
   * What is typed into a form marked dv-keep stays in this tab until the server has taken it: an expired session, a refusal or a
   * restart of the server loses nothing. It belongs to the person who typed it; signing out forgets it. Never passwords, files
   * or a number of nine or twelve digits, as citizens have.
   */
  var store = window.sessionStorage, DRAFT = 'dv:draft ', SENT = 'dv:sent';
  var who = (document.querySelector('[data-who]') || { dataset: {} }).dataset.who;
  var key = function (form) { return DRAFT + window.location.pathname + window.location.search + '#' + form.id; };
  var read = function (at) { try { return JSON.parse(store.getItem(at)); } catch (x) { return null; } };
  var kept = function (f) {
    return f.name && f.name.indexOf('jakarta.faces') !== 0 && (f.type === 'hidden' ? /_hinput$/.test(f.name) : !/^(password|file|submit|button)$/.test(f.type));
  };
  var fields = function (form) { return Array.prototype.slice.call(form.elements).filter(kept); };
  var secret = function (text) { return /^(\d{9}|\d{12})$/.test(text.replace(/[ .]/g, '')); };
  var ticks = function (f) { return /^(checkbox|radio)$/.test(f.type); };
  var keep = function (form) {
    var values = {};
    fields(form).forEach(function (f) { var of = values[f.name] = values[f.name] || []; if ((!ticks(f) || f.checked) && !secret(f.value)) { of.push(f.value); } });
    store.setItem(key(form), JSON.stringify({ who: who, values: values }));
  };
  /* @return whether anything was there that the server did not show already */
  var restore = function (form, values) {
    var changed = false;
    fields(form).forEach(function (f) {
      var of = values[f.name]; if (!of) { return; }
      if (ticks(f)) { var on = of.indexOf(f.value) >= 0; changed = changed || f.checked !== on; f.checked = on; }
      else if (of.length && of[0] !== f.value) { changed = true; f.value = of[0]; }
    });
    return changed;
  };
  var settle = function () {
    var sent = store.getItem(SENT); if (!sent) { return; }
    var again = Array.prototype.some.call(document.querySelectorAll('form.dv-keep'), function (f) { return key(f) === sent; });
    if (who && (!again || document.querySelector('.ui-messages-info'))) { store.removeItem(sent); }
    store.removeItem(SENT);
  };
  var forgetAll = function () { Object.keys(store).forEach(function (k) { if (k.indexOf('dv:') === 0) { store.removeItem(k); } }); };
  if (document.querySelector('[data-left]')) { forgetAll(); }
  settle();
  document.querySelectorAll('form.dv-keep').forEach(function (form) {
    var draft = read(key(form)), note = form.querySelector('.dv-kept');
    if (draft && draft.who !== who) { store.removeItem(key(form)); draft = null; }
    if (draft && restore(form, draft.values) && note) { note.hidden = false; }
    var forget = function () { store.removeItem(key(form)); };
    if (note && note.querySelector('button')) { note.querySelector('button').addEventListener('click', function () { forget(); window.location.assign(window.location.href); }); }
    form.querySelectorAll('.dv-btns a').forEach(function (a) { a.addEventListener('click', forget); });
    if (new URL(form.action).pathname === window.location.pathname) { form.action = window.location.pathname + window.location.search; }
    ['input', 'change'].forEach(function (e) { form.addEventListener(e, function () { keep(form); }); });
    form.addEventListener('submit', function (e) {
      if (form.dataset.sent) { e.preventDefault(); return; }
      keep(form); store.setItem(SENT, key(form));
      form.dataset.sent = '1'; form.setAttribute('aria-busy', 'true');
    });
    window.addEventListener('pageshow', function (e) { if (e.persisted) { delete form.dataset.sent; form.removeAttribute('aria-busy'); } });
  });
  /*
   * On a phone a row stands as a small card, every value under the name of its column (app.css). A table of figures keeps its
   * columns and is moved sideways, unless it asks for cards.
   */
  document.querySelectorAll('.ui-datatable table').forEach(function (table) {
    if (!table.tHead) { return; }
    var box = table.closest('.ui-datatable'), heads = table.querySelectorAll('thead th');
    var plain = table.querySelectorAll('thead tr').length === 1 && !table.querySelector('thead [colspan], thead [rowspan], tfoot');
    var figures = table.querySelectorAll('thead th.dv-r, thead th.dv-c').length * 2 > heads.length;
    if (!plain || figures && !box.classList.contains('dv-cards')) { box.classList.remove('dv-cards'); return; }
    box.classList.add('dv-cards');
    Array.prototype.forEach.call(table.rows, function (row) {
      if (row.parentNode === table.tHead) { return; }
      if (row.cells.length !== heads.length) { return; }
      Array.prototype.forEach.call(row.cells, function (cell, i) {
        cell.dataset.label = (heads[i].innerText || heads[i].textContent).replace(/\s+/g, ' ').trim();
        if (!cell.textContent.trim() && !cell.querySelector('input, select, textarea, svg, img')) { cell.dataset.blank = ''; }
      });
    });
  });
  /* A table or a standing line wider than its place, now or once the window changes, is moved by the keyboard too. */
  var reach = new ResizeObserver(function (all) {
    all.forEach(function (e) {
      var w = e.target.closest('.ui-datatable-tablewrapper, .dv-file-line'), caption = w.querySelector('caption, title');
      if (w.scrollWidth <= w.clientWidth) { w.removeAttribute('tabindex'); w.removeAttribute('role'); w.removeAttribute('aria-label'); return; }
      w.tabIndex = 0;
      if (caption) { w.setAttribute('role', 'region'); w.setAttribute('aria-label', caption.textContent.trim()); }
    });
  });
  document.querySelectorAll('.ui-datatable-tablewrapper, .dv-file-line').forEach(function (w) { [w].concat(Array.prototype.slice.call(w.children)).forEach(function (e) { reach.observe(e); }); });
  document.querySelectorAll('[data-print]').forEach(function (b) { b.addEventListener('click', function () { window.print(); }); });
})();
