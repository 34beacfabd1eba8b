// Fits the shell to the link, the reader's language and the window before it is painted: the one inline script of the
// page. The policy lets it in by its hash (headers.mjs); where a site's own policy does not, there is no shell.
{
  const page = document.documentElement;
  const shell = document.getElementById('shell');
  const app = shell.firstElementChild;
  const query = new URLSearchParams(location.search);
  const pick = (key, values, usual) => (values.includes(query.get(key)) ? query.get(key) : usual);
  const is = (media) => matchMedia(media).matches;

  const langs = shell.dataset.langs.split(' ');
  const own = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => langs.includes(tag));
  const lang = pick('lang', langs, own || langs[0]);
  const ui = pick('ui', ['lite', 'bare'], 'full');
  const view = pick('view', ['map', 'timeline', 'table', 'responses'], 'split');
  const hidden = (query.get('hide') || '').split('~');
  // What changes neither the view nor what is said of it.
  const isAside = (key) => /^(v|bg|theme|lang|motion|gest)$|^utm_/.test(key);
  const isPicture = lang === langs[0] && [...query.keys()].every(isAside);
  const isOther = query.has('data') || query.has('snapshot');

  // The same dataset without a script, in the reader's language or its own: nothing that follows is read. An older
  // version and data from elsewhere have no such page.
  const asked = query.get('data');
  const [, pages] = JSON.parse(shell.dataset.frames).find(([id], i) => (asked ? id === asked : i === 0)) || [];
  if (query.get('static') === '1' && pages && !query.has('snapshot')) {
    const [, address] = pages.find(([one]) => one === lang) || pages[0];
    window.stop();
    location.replace(address);
  } else if (!isOther) for (const link of document.querySelectorAll('link[data-rel]')) link.rel = link.dataset.rel;

  page.dataset.theme = pick('theme', ['light', 'dark'], is('(prefers-color-scheme: dark)') ? 'dark' : 'light');
  page.dataset.bg = pick('bg', ['transparent'], '');
  page.dataset.reader = lang;
  page.dataset.shell = isPicture ? 'picture' : isOther ? 'frame' : 'words';

  let count = 0;
  const fit = () => {
    if (!shell.isConnected) return;
    for (const node of shell.querySelectorAll('[data-in]')) {
      node.hidden = false;
      if (!node.dataset.in.split(' ').some((one) => one === lang || one === ui)) node.remove();
    }
    const { innerWidth: width, innerHeight: height } = window;
    const isFull = ui === 'full';
    const isShort = height < 480;
    const isUpright = width < 560 || (width < 900 && height > width * 0.95);
    const high = width >= 1280 ? 'wide' : isUpright ? 'narrow' : 'middle';
    const isStacked = isFull ? width < 480 : width < 560 && height >= 360;
    const layout = isShort ? (isStacked ? 'narrow' : 'middle') : high;
    const isNarrow = layout === 'narrow';
    const isLow = isShort && (!isFull || width >= 480);
    const isSingle = ui === 'lite' && height < 360;
    const isList = view === 'table' || view === 'responses';
    const panes = isList ? 'table' : isSingle && view === 'split' ? 'timeline' : view;
    const isStrip = width >= 900 && panes !== 'map' && !isList && !isLow && !isNarrow;
    const share = Math.round(width * (isLow ? 0.45 : layout === 'wide' ? 0.58 : 0.6));
    const most = Math.max(Math.min(320, Math.round(width / 2)), width - 300);
    app.style.setProperty('--timeline-width', `${Math.min(most, share)}px`);
    Object.assign(app.dataset, { layout, ui, panes, low: isLow, coarse: is('(pointer: coarse)') });
    Object.assign(app.dataset, { single: isSingle, row: isNarrow && isFull, untitled: hidden.includes('title') });
    app.dataset.status = isSingle && !isList ? 'head' : isFull && isNarrow ? 'row' : isStrip ? 'strip' : 'foot';
    app.querySelector('.app-main').dataset.panes = panes;

    const { clientWidth: room, clientHeight: tall } = app.querySelector('.app-timeline');
    const isSmall = room < 520 || tall < 400;
    const isTiny = tall < 215;
    const band = isTiny ? 34 : tall < 330 ? 40 : isSmall ? 48 : 52;
    const top = Math.max(isStrip ? 54 : 0, Math.round(tall * (isTiny ? 0.5 : 0.385) - band / 2));
    app.querySelector('.shell-band').style.cssText = `top:${top}px;height:${band}px`;
    const kind = isNarrow && isSmall ? 'narrow' : isStrip && !isSmall ? 'wide' : '';
    let found = null;
    for (const time of app.querySelectorAll('.shell-time')) {
      time.hidden = true;
      if (time.dataset.for === kind && time.dataset.from <= tall) found = time;
    }
    if (found) found.hidden = false;
    app.dataset.rows = found !== null;
    const { x, y, width: wide, height: deep } = app.querySelector('.map-view').getBoundingClientRect();
    const map = document.getElementById('shell-map');
    if (map) {
      map.hidden = panes === 'timeline' || isList;
      map.style.cssText = `left:${x}px;top:${y + scrollY}px;width:${wide}px;height:${deep}px`;
    }
    const pictures = [...document.querySelectorAll('.shell-picture')];
    for (const picture of pictures) {
      const { axis, pane } = picture.dataset;
      if (axis) picture.style.top = `${top - axis}px`;
      if (pane) picture.toggleAttribute('hidden', picture.dataset.for !== (isNarrow ? 'narrow' : 'wide'));
    }
    // All are measured before any is changed again.
    const scales = pictures.map((picture) => picture.getScreenCTM());
    pictures.forEach((picture, i) => {
      const { a, d } = scales[i] || {};
      if (!a) return;
      picture.style.setProperty('--keep-x', 1 / a);
      picture.style.setProperty('--keep-y', 1 / d);
      // Names that are farther from where they were placed would lie over one another.
      picture.toggleAttribute('data-near', a > 0.9 && a < 1.2);
    });
    count = pictures.length;
  };
  fit();
  addEventListener('resize', fit);
  // The pictures are still to come.
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('.shell-picture').length > count) fit();
  });
  observer.observe(shell, { childList: true, subtree: true });
  observer.observe(document.body, { childList: true });
}
