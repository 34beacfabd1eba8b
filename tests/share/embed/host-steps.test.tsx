/** Paragraphs of an article that drive a frame as they scroll by. */
import { describe, expect, test, vi } from 'vitest';
import { hostPage, made, put } from './host-page.ts';

const page = hostPage();

describe('paragraphs that drive a frame', () => {
  test.each(['#text', '#text p', '[data-tf-state]'])(
    'by the selector %s: the last one at or above the reading line is shown and marked',
    (selector) => {
      const text = put('section', { id: 'text' });
      const steps = ['view=map', 'at=2024-05-12&data=x'].map((state) => {
        const step = put('p', { 'data-tf-state': state });
        text.append(step);
        return step;
      });
      const { hello, last, types, embed } = made({ 'data-steps': selector });
      page.layout().reach(steps[0] as Element);
      page.layout().reach(steps[1] as Element);
      page.layout().reach(steps[1] as Element);
      hello();
      expect(types()).toEqual(['init', 'set-state']);
      expect(last('set-state')?.payload).toEqual({ state: 'at=2024-05-12' });
      expect(steps.map((step) => [step.getAttribute('aria-current'), step.className])).toEqual([
        [null, ''],
        ['step', 'timefront-current'],
      ]);
      page.layout().reach(steps[1] as Element, false);
      expect(last('set-state')?.payload).toEqual({ state: 'view=map' });
      page.layout().reach(steps[0] as Element, false);
      expect([last('set-state')?.payload, steps[0]?.className], 'above the first').toEqual([
        { state: 'view=map' },
        'timefront-current',
      ]);
      embed.destroy();
      expect(steps[0]?.hasAttribute('aria-current')).toBe(false);
    },
  );

  test('a link to a view is not overridden by the paragraph where the page begins', () => {
    history.replaceState(null, '', '#tf=view%3Dtable');
    const steps = ['view=map', 'view=timeline'].map((state) => put('p', { 'data-tf-state': state }));
    const { hello, types, last, frame } = made({ 'data-bind': 'hash', 'data-steps': 'p' });
    page.layout().reach(steps[0] as Element);
    hello();
    expect([frame.src, types(), steps[0]?.className]).toEqual([
      expect.stringContaining('view=table'),
      ['init'],
      'timefront-current',
    ]);
    page.layout().reach(steps[1] as Element);
    expect(last('set-state')?.payload).toEqual({ state: 'view=timeline' });
  });

  test('what is no selector is told, and the frame stands', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(made({ 'data-steps': '###' }).frame.isConnected).toBe(true);
    expect(warn).toHaveBeenCalledOnce();
  });
});
