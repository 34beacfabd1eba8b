/** How far the story has come: "2 of 7", and a way to each step. */
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { StoryWalk } from './use-story.ts';
import { isCoarse } from '../../ui/is-coarse.ts';

/** More segments than this are too small to hit; a list takes their place, as it does for fingers. */
const MAX_SEGMENTS = 8;

export const StoryProgress = ({ story: { steps, step, goTo } }: { readonly story: StoryWalk }) => {
  const { tour: words } = useAllMessages();
  const named = steps.map(({ number, title }) => ({
    number,
    name: words.step(number, title || words.untitled(number)),
    'data-passed': number <= step.number || undefined,
    'data-current': number === step.number || undefined,
  }));
  const text = words.progress(step.number, steps.length);
  const isMany = steps.length > MAX_SEGMENTS;
  if (isMany || isCoarse()) {
    const items = named.map(({ number, name }) => ({
      id: String(number),
      label: name,
      checked: number === step.number,
      onSelect: () => goTo(number),
    }));
    return (
      <>
        <Menu
          className="story-menu"
          label={`${words.steps}: ${text}`}
          groups={[{ id: 'steps', title: words.steps, items }]}
        >
          {text}
        </Menu>
        {!isMany && (
          <div className="story-segments" aria-hidden="true">
            {named.map(({ number, name: _name, ...marks }) => (
              <span key={number} className="story-segment" {...marks} />
            ))}
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <span className="story-count">{text}</span>
      <ol className="story-segments">
        {named.map(({ number, name, ...marks }) => (
          <li key={number}>
            <button
              type="button"
              className="story-segment"
              aria-label={name}
              title={name}
              aria-current={number === step.number ? 'step' : undefined}
              onClick={() => goTo(number)}
              {...marks}
            />
          </li>
        ))}
      </ol>
    </>
  );
};
