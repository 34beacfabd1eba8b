/** The static server and the page fixture themselves. */
import { expect, inject, test } from 'vitest';
import { FONT } from '../../src/theme/tokens.ts';
import { withPage } from './page.ts';

test('the built page loads in a real browser without an error', () =>
  withPage({}, async (page) => {
    const response = await page.goto(inject('baseURL'));
    expect(response?.status()).toBe(200);
    expect(await page.title()).toContain('Timefront');
  }));

test('regular and semibold are drawn by one family: layout is judged in it', () =>
  withPage({}, async (page) => {
    await page.setContent(
      `<body style="font-family:${FONT}"><p id="regular">Їжак, 12 May</p><p id="semibold" style="font-weight:600">Їжак, 12 May</p>`,
    );
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const familiesOf = async (selector: string): Promise<readonly string[]> => {
      const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName }) => familyName);
    };
    const [family, ...others] = await familiesOf('#regular');
    expect(others).toEqual([]);
    const semibold = await familiesOf('#semibold');
    expect(semibold).toHaveLength(1);
    // A weight may carry its name: “Noto Sans SemiBold”.
    expect(semibold[0]?.startsWith(family ?? '?')).toBe(true);
  }));
