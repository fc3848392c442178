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
    var side = { '[': 'a[rel=prev]', ']': 'a[rel=next]' }[e.key];
    if (side) { var link = document.querySelector(side); if (link) { link.click(); } }
    if (e.key === '?') { window.location.href = root() + '/help.xhtml'; }
  });

  /* A form marked dv-keep is remembered in this tab until the server has answered it; after an expired session it comes back. */
  var key = function (form) { return 'dv:' + window.location.pathname + window.location.search + '#' + form.id; };
  var fields = function (form) { return Array.prototype.slice.call(form.elements).filter(function (f) { return f.name && !/^(hidden|password|file|submit|button)$/.test(f.type) && f.name.indexOf('jakarta.faces') !== 0; }); };
  document.querySelectorAll('form.dv-keep').forEach(function (form) {
    var kept = null;
    try { kept = JSON.parse(window.sessionStorage.getItem(key(form))); } catch (x) { kept = null; }
    if (kept && !document.querySelector('.ui-messages-info')) {
      fields(form).forEach(function (f) { if (f.name in kept) { if (/^(checkbox|radio)$/.test(f.type)) { f.checked = kept[f.name] === f.value; } else { f.value = kept[f.name]; } } });
      var note = form.querySelector('.dv-kept'); if (note) { note.hidden = false; }
    }
    window.sessionStorage.removeItem(key(form));
    form.addEventListener('input', function () {
      var values = {};
      fields(form).forEach(function (f) { if (!/^(checkbox|radio)$/.test(f.type)) { values[f.name] = f.value; } else if (f.checked) { values[f.name] = f.value; } });
      window.sessionStorage.setItem(key(form), JSON.stringify(values));
    });
    form.addEventListener('submit', function (e) {
      if (form.dataset.sent) { e.preventDefault(); return; }
      form.dataset.sent = '1'; window.setTimeout(function () { delete form.dataset.sent; }, 4000);
    });
  });
  document.querySelectorAll('[data-print]').forEach(function (b) { b.addEventListener('click', function () { window.print(); }); });
})();
