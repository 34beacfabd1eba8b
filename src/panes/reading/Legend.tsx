/** The legend: all signs of map and timeline, drawn with their own layouts; and the five that the foot shows. */
import { useId, useMemo, type ReactNode } from 'react';
import { writeShapes } from '../../base/paint/paint-svg.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { markToken, type TokenName } from '../../base/paint/token.ts';
import { trackName, typeName } from '../../wording/describe-type.ts';
import {
  BODY_SAMPLES,
  GLYPH_SAMPLE,
  HATCH_SAMPLE,
  glyphSample,
  MAP_SAMPLES,
  NO_DATA_SAMPLE,
  SAMPLE,
  TIME_SAMPLES,
  trackSample,
  type BodySample,
  type MapSample,
  type TimeSample,
} from '../../layout/legend/legend-samples.ts';
import { LAST_SLOT } from '../../events/vocabulary.ts';
import { ABOUT_MAP } from '../../base/late-resources.ts';
import { hatchesBy, textIn } from '../../basemap/layers.ts';
import { useDisputeView } from './use-dispute-view.ts';
import { COLOURS, type ColourBy } from '../../selection/selection.ts';
import { choiceName } from '../../wording/filters/choice-names.ts';
import { notesDue } from '../../query/places/map-notes.ts';
import { Signed } from '../../session/Signed.tsx';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { FONT } from '../../theme/tokens.ts';
import { useTheme } from '../../theme/use-theme.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';

export const LegendPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { app } = useAllMessages();
  return (
    <PanelFrame title={app.legend} onClose={onClose}>
      <LegendBody />
    </PanelFrame>
  );
};

const LegendBody = () => {
  const { legend, dates } = useAllMessages();
  const { schema } = useSession().engine;
  const ends = schema.asOf.isNamed ? { ongoing: legend.time.ongoing, noData: legend.noData } : legend.noAsOf;
  const view = useSelectionState((state) => state.selection.mapView);
  const by = useDisputeView().view;
  const own = notesDue(schema.mapNotes, view).flatMap(({ id }) => {
    const about = ABOUT_MAP[id];
    return about && !by?.list.has(about.dispute) ? [textIn(about.hatch, dates.lang)] : [];
  });
  const hatches = by && hatchesBy(by) ? [...own, legend.hatchedBy(textIn(by.label, dates.lang))] : own;
  const colour = useSelectionState((state) => state.selection.colour);
  const time = Object.keys(TIME_SAMPLES) as TimeSample[];
  const body = Object.keys(BODY_SAMPLES) as BodySample[];
  const map = Object.keys(MAP_SAMPLES) as MapSample[];
  return (
    <div className="legend-body">
      <Group heading={legend.time.heading}>
        {time.map((key) => (
          <Item key={key} shapes={TIME_SAMPLES[key]} text={key === 'ongoing' ? ends.ongoing : legend.time[key]} />
        ))}
        <li className="legend-item">
          <span className="legend-degree" aria-hidden="true">
            {legend.degree.sample}
          </span>
          <span>{legend.degree.text}</span>
        </li>
        <li className="legend-item">
          <span className="legend-degree" aria-hidden="true">
            {legend.assumed.sample}
          </span>
          <span>{legend.assumed.text}</span>
        </li>
        <Item shapes={NO_DATA_SAMPLE} text={ends.noData} />
      </Group>
      <Group heading={legend.body.heading}>
        {body.map((key) => (
          <Item key={key} shapes={BODY_SAMPLES[key]} text={legend.body[key]} />
        ))}
      </Group>
      <ColourChoice />
      {colour === 'track' ? (
        <Group heading={legend.track.heading}>
          <Tracks isColoured />
        </Group>
      ) : (
        <>
          <Group heading={`${legend.colour.heading}: ${legend.colour.by[colour]}`}>
            <Classes by={colour} />
          </Group>
          <Group heading={legend.colour.sides}>
            <Tracks isColoured={false} />
          </Group>
        </>
      )}
      <Group heading={legend.map.heading}>
        {map.map((key) => (
          <Item key={key} shapes={MAP_SAMPLES[key]} text={legend.map[key]} />
        ))}
        {hatches.map((hatch) => (
          <Item key={hatch} shapes={HATCH_SAMPLE} text={hatch} />
        ))}
      </Group>
      <Glyphs />
    </div>
  );
};

/** Only tracks that have events, with what the dataset says is told in them. */
const Tracks = ({ isColoured }: { readonly isColoured: boolean }) => {
  const { sides, usedTracks, vocabulary } = useSession().engine.schema;
  const messages = useAllMessages();
  return usedTracks.map((index) => {
    const track = vocabulary.tracks[index]!; // tracks of the schema are in range
    const text = messages.legend.track[sides[index]!](trackName(track, messages));
    const hint = track.hint !== null && (
      <span className="legend-hint" dir="auto">
        <Signed text={track.hint} />
      </span>
    );
    return (
      <Item key={track.id} shapes={trackSample(isColoured ? markToken(track.slot) : 'ink')} text={text} more={hint} />
    );
  });
};

/** The choice of what hue shows; it is part of the link. */
const ColourChoice = () => {
  const { actions } = useSession();
  const { legend } = useAllMessages();
  const colour = useSelectionState((state) => state.selection.colour);
  const name = useId();
  return (
    <fieldset className="legend-colour">
      <legend>{legend.colour.choose}</legend>
      {COLOURS.map((by) => (
        <label key={by}>
          <input type="radio" name={name} checked={by === colour} onChange={() => actions.setColour(by)} />
          {legend.colour.by[by]}
        </label>
      ))}
    </fieldset>
  );
};

const Classes = ({ by }: { readonly by: ColourBy }) => {
  const { table, settledAnswer } = useSession();
  const messages = useAllMessages();
  return settledAnswer().colours.map(({ value, slot }) => (
    <Item
      key={value ?? ''}
      shapes={trackSample(markToken(slot))}
      text={value === null ? messages.legend.colour.other : choiceName(table, by, value, messages)}
    />
  ));
};

/** Only glyphs that the dataset uses. */
const Glyphs = () => {
  const { engine, settledAnswer } = useSession();
  const messages = useAllMessages();
  const { vocabulary, types: used } = engine.schema;
  const { types, tracks } = vocabulary;
  const colour = useSelectionState((state) => state.selection.colour);
  const classes = colour === 'type' ? settledAnswer().colours : [];
  const tokenOf = (id: string, track: string | null): TokenName => {
    if (colour === 'track') return markToken(tracks.find((each) => each.id === track)?.slot ?? LAST_SLOT);
    return colour === 'type' ? markToken(classes.find(({ value }) => value === id)?.slot ?? LAST_SLOT) : 'ink';
  };
  return (
    <Group heading={messages.legend.glyphs.heading} isGlyphs>
      {[...types.values()]
        .filter(({ id }) => used.includes(id))
        .map(({ id, glyph, track }) => (
          <Item
            key={id}
            size={GLYPH_SAMPLE}
            shapes={glyphSample(glyph, tokenOf(id, track))}
            text={typeName(vocabulary, id, messages)}
          />
        ))}
    </Group>
  );
};

const Group = ({
  heading,
  children,
  isGlyphs = false,
}: {
  readonly heading: string;
  readonly children: ReactNode;
  readonly isGlyphs?: boolean;
}) => (
  <div className="legend-group">
    <h3 className="legend-group-heading">{heading}</h3>
    <ul className={isGlyphs ? 'legend-list legend-glyphs' : 'legend-list'}>{children}</ul>
  </div>
);

/** The first marks to know, as many as there is room for. */
export const ShortKey = ({ count }: { readonly count: number }) => {
  const { legend } = useAllMessages();
  const items = [
    ['square', TIME_SAMPLES.square],
    ['within', TIME_SAMPLES.within],
    ['repeated', TIME_SAMPLES.repeated],
    ['fade', TIME_SAMPLES.fade],
    ['claimed', BODY_SAMPLES.claimed],
  ] as const;
  return (
    <ul className="short-key" aria-label={legend.short.name}>
      {items.slice(0, count).map(([key, shapes]) => (
        <Item key={key} shapes={shapes} text={legend.short[key]} />
      ))}
    </ul>
  );
};

interface ItemProps {
  readonly shapes: readonly Shape[];
  readonly text: string;
  readonly more?: ReactNode;
  readonly size?: { readonly width: number; readonly height: number };
}

const Item = ({ shapes, text, more, size = SAMPLE }: ItemProps) => {
  const { palette } = useTheme();
  const source = useMemo(() => {
    const inner = writeShapes(shapes, { palette, font: FONT, id: 'sample' });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${inner}</svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }, [shapes, palette, size]);
  return (
    <li className="legend-item">
      <img src={source} alt="" width={size.width} height={size.height} />
      <span>
        <Signed text={text} />
        {more}
      </span>
    </li>
  );
};
