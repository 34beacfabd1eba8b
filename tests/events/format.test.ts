/** The format: one definition, published as JSON Schema; what is written is read back the same; every rule is held. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateSchema } from '../../data/schema/generate.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument, EventRecord } from '../../src/events/format/schema.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { writeDataset } from '../../src/events/format/write.ts';
import { builtIn, soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

test('the published JSON Schema is what the definition generates', () => {
  expect(readFileSync(new URL('../../public/schema/timefront-1.schema.json', import.meta.url), 'utf8')).toBe(
    generateSchema(),
  );
});

describe('reading what was written', () => {
  const again = (document: DatasetDocument): unknown => decodeDataset(JSON.parse(writeDataset(document))).document;

  test('gives the same dataset, the built-in one included', () => {
    expect(again(builtIn())).toEqual(builtIn());
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, seed) => {
        const document = syntheticDataset(count, seed);
        expect(again(document)).toEqual(document);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps members that the format does not know, at every depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const document = soundDataset([soundEvent({ later: a })], { invented: b, view: { window: '2024', zoom: a } });
        expect(
          JSON.parse(writeDataset(decodeDataset(JSON.parse(writeDataset(document))).document ?? soundDataset())),
        ).toEqual(JSON.parse(writeDataset(document)));
        expect(again(document)).toMatchObject({ events: [{ id: 'advance' }] });
        expect(JSON.stringify((again(document) as DatasetDocument).invented)).toBe(JSON.stringify(b));
      }),
    );
  });

  test('is the same text again', () => {
    const text = writeDataset(syntheticDataset(50));
    expect(writeDataset(JSON.parse(text) as DatasetDocument)).toBe(text);
  });

  test('a name such as __proto__ or constructor does no harm', () => {
    const text = JSON.stringify(soundDataset()).replace(
      '"id":"sound"',
      '"id":"sound","__proto__":{"polluted":true},"constructor":1',
    );
    const { document } = decodeDataset(JSON.parse(text));
    expect((document as { polluted?: boolean } | null)?.polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('decoding', () => {
  const codes = (input: unknown): string[] =>
    decodeDataset(input).problems.map(({ done, code, path }) => `${done} ${code} ${path}`);

  test.each([
    [null, 'refused not-an-object '],
    [[], 'refused not-an-object '],
    ['text', 'refused not-an-object '],
    [{}, 'refused format format'],
    [{ format: 'timefront/2' }, 'refused format format'],
  ])('%j is refused', (input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  test('what is nested without end costs itself, not the file', () => {
    const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`;
    const text = JSON.stringify(soundDataset()).replace('{', `{"extra":${deep},`);
    const { document, problems } = decodeDataset(JSON.parse(text));
    expect([document?.events.length, problems.map(({ code }) => code)]).toEqual([1, ['too-deep']]);
  });

  test('a member that the dataset can’t be without is named, and the file refused', () => {
    expect(codes({ ...soundDataset(), events: undefined })).toEqual(['refused missing events']);
    expect(codes({ ...soundDataset(), events: {} })).toEqual(['refused type events']);
  });

  test('an event that can’t be read is skipped and named; the others stay', () => {
    const bad = { ...soundEvent({ id: 'bad' }), title: ['An', 'advance'] };
    const decoded = decodeDataset({ ...soundDataset(), events: [bad, soundEvent(), 'nothing'] });
    expect(decoded.document?.events.map(({ id }) => id)).toEqual(['advance']);
    expect([decoded.read, decoded.rows]).toEqual([3, [1]]);
    expect(decoded.problems.map(({ done, code, path, row, id }) => [done, code, path, row, id])).toEqual([
      ['skipped', 'type', 'events[0].title', 0, 'bad'],
      ['skipped', 'type', 'events[2]', 2, null],
    ]);
  });
});

describe('every rule has a document that breaks it and nothing else', () => {
  const event = (change: Partial<EventRecord>): DatasetDocument => soundDataset([soundEvent(change)]);
  const when = (edtf: string, change: object = {}): DatasetDocument =>
    event({ when: { edtf, shape: 'instant', basis: 'stated', ...change } });
  const two = (change: Partial<EventRecord>, other: Partial<EventRecord> = {}): DatasetDocument =>
    soundDataset([soundEvent(change), soundEvent({ id: 'whole', ...other })]);
  const places = (...change: object[]): DatasetDocument =>
    soundDataset(undefined, { places: [...soundDataset().places, ...change] as DatasetDocument['places'] });
  const cases: [string, DatasetDocument, string][] = [
    ['nothing is wrong', soundDataset(), ''],
    ['an as-of date that is no date', soundDataset(undefined, { asOf: 'May' }), 'left-out edtf asOf'],
    [
      'a correction without a date that can be read',
      soundDataset(undefined, { corrections: [{ date: 'yesterday', version: '2', events: [], what: 'A', why: 'B' }] }),
      'kept edtf corrections[0].date',
    ],
    ['an unknown zone', soundDataset(undefined, { timeZone: 'Europe/Atlantis' }), 'left-out time-zone timeZone'],
    ['two places of one id', places({ id: 'town', name: 'Town', kind: 'town' }), 'changed duplicate-id places[3].id'],
    [
      'a place within itself',
      places({ id: 'x', name: 'X', kind: 'town', within: 'x' }),
      'left-out within-cycle places[3].within',
    ],
    [
      'a place within nowhere',
      places({ id: 'x', name: 'X', kind: 'town', within: 'moon' }),
      'changed unknown-place places[3].within',
    ],
    [
      'an actor of nothing',
      soundDataset(undefined, { actors: [{ id: 'army', name: 'An army', memberOf: 'none' }] }),
      'changed unknown-actor actors[0].memberOf',
    ],
    ['two events of one id', soundDataset([soundEvent(), soundEvent()]), 'changed duplicate-id events[1].id'],
    ['a date that is no date', when('2024-04-31'), 'skipped edtf events[0].when.edtf'],
    ['a stated date that is none', when('2024-05-10', { stated: 'spring' }), 'left-out edtf events[0].when.stated'],
    ['a state that is not attested', when('/..', { shape: 'state' }), 'kept attested events[0].when.attested'],
    [
      'attested by an interval',
      when('/..', { shape: 'state', attested: '2024-05-01/2024-05-02' }),
      'kept attested-form events[0].when.attested',
    ],
    ['an instant that lasts', when('2024-05-10/2024-05-11'), 'kept shape-form events[0].when.shape'],
    [
      'a span that is one of a set',
      when('[2024-05-10..2024-05-11]', { shape: 'span' }),
      'kept shape-form events[0].when.shape',
    ],
    ['a part of a month', when('2024-05', { part: 'evening' }), 'kept part-of-no-day events[0].when.part'],
    [
      'a part of one of two days',
      when('[2024-05-10..2024-05-11]', { part: 'night', shape: 'within' }),
      'kept part-of-no-day events[0].when.part',
    ],
    ['a part of a day', when('2024-05-10', { part: 'evening' }), ''],
    [
      'hours that stand for a part of a day',
      when('2024-05-10T17/2024-05-10T22', { shape: 'span', part: 'evening', precision: 'part_of_day' }),
      '',
    ],
    ['ongoing with an end', when('2024-05-10', { ongoing: true }), 'kept ongoing events[0].when.ongoing'],
    ['a long quotation', when('2024-05-10', { wording: 'x'.repeat(41) }), 'kept wording-length events[0].when.wording'],
    [
      'from outside, but what the source says is missing',
      event({ when: { edtf: '2024-05-10', shape: 'instant', basis: 'outside' }, evidence: [{ source: 'elsewhere' }] }),
      'kept outside-stated events[0].when.stated',
    ],
    [
      'from outside, but from where',
      when('2024-05-10', { basis: 'outside', stated: null }),
      'kept outside-source events[0].evidence',
    ],
    ['no evidence', event({ evidence: [] }), 'skipped no-evidence events[0].evidence'],
    [
      'evidence from nowhere',
      event({ evidence: [{ source: 'rumour' }] }),
      'changed unknown-source events[0].evidence[0].source',
    ],
    [
      'an unknown actor',
      event({ actors: [{ actor: 'ghost', role: 'initiator' }] }),
      'changed unknown-actor events[0].actors[0].actor',
    ],
    [
      'an unknown place',
      event({ where: [{ place: 'moon', role: 'location', precision: 'city' }] }),
      'changed unknown-place events[0].where[0].place',
    ],
    [
      'a place that is none',
      event({ where: [{ role: 'location', precision: 'city' }] }),
      'kept no-scene events[0].where[0]',
    ],
    [
      'a flow from a place to itself',
      event({ flow: { kind: 'aid', from: ['town'], to: ['town'] } }),
      'kept flow-to-itself events[0].flow',
    ],
    [
      'a date of a source that can’t be read',
      event({ evidence: [{ source: 'paper', says: { when: 'May the tenth' } }] }),
      'kept edtf events[0].evidence[0].says.when',
    ],
    [
      'a flow from nowhere',
      event({ flow: { kind: 'aid', from: ['moon'], to: ['town'] } }),
      'changed unknown-place events[0].flow.from[0]',
    ],
    ['a claim by nobody', event({ certainty: { assertion: 'claimed' } }), 'kept claimed-by events[0].certainty.by'],
    [
      'a claim whose title is silent',
      event({ certainty: { assertion: 'claimed', by: 'envoy' } }),
      'kept claimed-title events[0].title',
    ],
    [
      'a claim whose title names the claimant',
      event({ title: 'Envoy: an advance', certainty: { assertion: 'claimed', by: 'envoy' } }),
      '',
    ],
    ['a type of another track', event({ track: 'diplomatic' }), 'kept type-track events[0].track'],
    ['a type of our own', event({ type: 'parley' }), 'kept new-type events[0].type'],
    [
      'numbers out of order',
      event({ quantities: [{ kind: 'places', low: 5, best: null, high: 3 }] }),
      'kept amount-order events[0].quantities[0]',
    ],
    [
      'a vague number that is 0',
      event({ quantities: [{ kind: 'places', best: 0, bound: 'vague' }] }),
      'kept amount-zero events[0].quantities[0]',
    ],
    [
      'a relation to nothing',
      event({ relations: [{ type: 'about', to: 'gone', basis: 'inferred' }] }),
      'kept unknown-event events[0].relations[0]',
    ],
    [
      'a stated relation, but where',
      two({ relations: [{ type: 'about', to: 'whole', basis: 'stated' }] }),
      'kept relation-evidence events[0].relations[0]',
    ],
    [
      'a part that begins before its whole',
      two({
        when: { edtf: '2024-05-09', shape: 'instant', basis: 'stated' },
        relations: [{ type: 'part_of', to: 'whole', basis: 'inferred' }],
      }),
      'kept part-outside events[0].relations[0]',
    ],
    [
      'parts of each other',
      soundDataset([
        soundEvent({ relations: [{ type: 'part_of', to: 'b', basis: 'inferred' }] }),
        soundEvent({ id: 'b', relations: [{ type: 'part_of', to: 'advance', basis: 'inferred' }] }),
      ]),
      'kept relation-circle events[0].relations[0]; kept relation-circle events[1].relations[0]',
    ],
    ['a part inside its whole', two({ relations: [{ type: 'part_of', to: 'whole', basis: 'inferred' }] }), ''],
    [
      'a part that is outside by the source alone',
      two({
        when: { edtf: '2024-05-10', shape: 'instant', basis: 'assumed', stated: '2024-05' },
        relations: [{ type: 'part_of', to: 'whole', basis: 'inferred' }],
      }),
      'kept part-outside events[0].relations[0]',
    ],
    ['a long lede', soundDataset(undefined, { lede: 'word '.repeat(31) }), 'kept lede-length lede'],
    [
      'a translation of nothing',
      soundDataset(undefined, { texts: { uk: { nothing: { title: 'Ніщо' } } } }),
      'kept unknown-text texts.uk',
    ],
    [
      'a long annotation',
      soundDataset(undefined, { view: { annotations: [{ event: 'advance', text: 'x'.repeat(61) }] } }),
      'kept annotation-length view.annotations[0].text',
    ],
    [
      'a story without end',
      soundDataset(undefined, { story: Array.from({ length: 51 }, () => ({ title: 'x', text: 'x', state: '' })) }),
      'kept story-length story',
    ],
    [
      'a step that selects nothing',
      soundDataset(undefined, { story: [{ title: 'x', text: 'x', state: 'at=2024-05-10&sel=gone' }] }),
      'kept unknown-event story[0].state',
    ],
    [
      'an annotation of nothing',
      soundDataset(undefined, { view: { annotations: [{ event: 'gone', text: 'x' }] } }),
      'kept unknown-event view.annotations[0].event',
    ],
    [
      'a correction of nothing',
      soundDataset(undefined, { corrections: [{ date: '2024-06-01', version: '1.0.1', events: ['gone'], what: 'x' }] }),
      'kept unknown-event corrections[0].events[0]',
    ],
  ];
  test.each(cases)('%s', (_, document, expected) => {
    expect(
      validateDataset(document)
        .map(({ done, code, path }) => `${done} ${code} ${path}`)
        .join('; '),
    ).toBe(expected);
  });
});
