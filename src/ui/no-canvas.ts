/**
 * What stands in a pane that cannot be drawn: a browser gives a canvas no context where memory is short, or where it
 * keeps it from pages. The sentence and the way to the table come in its place. Late code.
 */
import { isLang } from '../base/lang.ts';
import { loadMessages } from '../i18n/load-messages.ts';

/** Said right after `holder`, which has the pane's canvases. @returns takes it back */
export const tellNoCanvas = (holder: HTMLElement, showTable: () => void): (() => void) => {
  const isBlank = [...holder.querySelectorAll('canvas')].some((canvas) => canvas.getContext('2d') === null);
  if (!isBlank) return () => {};
  const notice = document.createElement('div');
  notice.className = 'part-failed part-failed-float';
  notice.setAttribute('role', 'alert');
  const { lang } = document.documentElement;
  let isOver = false;
  loadMessages(isLang(lang) ? lang : 'en')
    .then(({ app, noCanvas }) => {
      const said = document.createElement('p');
      said.textContent = noCanvas.said;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'app-button';
      button.textContent = app.viewTable;
      button.addEventListener('click', showTable);
      notice.append(said, button);
      if (!isOver) holder.after(notice);
    })
    .catch(() => {
      /* Without words there is nothing to say; the button for the table is in the head as ever. */
    });
  return () => {
    isOver = true;
    notice.remove();
  };
};
