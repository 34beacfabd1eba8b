/** Making a story: views become steps, which are worded, reordered and saved with the dataset. */
import { useEffect, useRef, useState } from 'react';
import { findEqualViews } from '../../query/story/compare-steps.ts';
import { buildSteps, viewAt, type StoryStep } from '../../query/story/steps.ts';
import { contextOf } from '../../selection/context.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import type { Story } from '../../query/story/edit-story.ts';
import type { StoryRecord } from '../../events/format/schema.ts';
import { STORY_STEPS } from '../../events/format/values.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { focusSource, giveFocusBack } from '../../ui/focus-return.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { hasFocusElsewhere, useEscape } from '../../ui/use-escape.ts';
import { DraftOffers } from './DraftOffers.tsx';
import { OpenStory, type OpenedFile } from './OpenStory.tsx';
import { StepFields } from './StepFields.tsx';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useStepDrag } from './use-step-drag.ts';
import { useStoryDraft, type StoryDraft, type Written } from './use-story-draft.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export interface StoryEditorProps {
  readonly written: Written;
  /** The story as it now is, in place of the dataset's; null = the dataset's again. */
  readonly onStory: (story: readonly StoryRecord[] | null) => void;
  /** Saves the dataset with the story as a file. */
  readonly onSave: () => void;
  /** Reads a file for the story in it. */
  readonly readFile: (file: File) => Promise<OpenedFile>;
  readonly onClose: () => void;
}

interface ItemProps {
  readonly draft: StoryDraft;
  readonly index: number;
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly onToggle: () => void;
  readonly onRemoved: () => void;
  readonly onShow: () => void;
  readonly grip: object;
  /** Keys of its view that do not fit the data. */
  readonly dropped: readonly string[];
  /** The number of an earlier step that shows the very same. */
  readonly equalTo: number | null;
}

/** What a reader would stumble over: a step after which nothing has changed. */
const EqualStep = ({
  story,
  index,
  equalTo,
}: {
  readonly story: Story;
  readonly index: number;
  readonly equalTo: number;
}) => {
  const { editor: words } = useAllMessages().tour;
  const [step, other] = [story[index], story[equalTo - 1]];
  const isWhole = step?.title === other?.title && step?.text === other?.text;
  return <p className="story-warning">{isWhole ? words.equalStep(equalTo) : words.equalView(equalTo)}</p>;
};

const StepItem = ({ draft, index, isOpen, isNew, onToggle, onRemoved, onShow, grip, dropped, equalTo }: ItemProps) => {
  const { tour: words } = useAllMessages();
  const step = draft.story[index];
  if (!step) return null;
  const { editor } = words;
  const title = step.title || words.untitled(index + 1);
  return (
    <>
      <div className="story-item-head">
        <span className="story-grip" aria-hidden="true" {...grip}>
          <svg width="8" height="16" viewBox="0 0 8 16">
            {[2, 8, 14].flatMap((y) => [1.5, 6.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />))}
          </svg>
        </span>
        <button type="button" className="story-item-title" aria-expanded={isOpen} onClick={onToggle}>
          <b>{index + 1}</b>
          <span>{title}</span>
        </button>
        <button
          type="button"
          className="icon-button story-up"
          aria-label={editor.up(title)}
          title={editor.up(title)}
          aria-disabled={index === 0 || undefined}
          onClick={() => draft.move(index, index - 1)}
        >
          <Icon name="chevronDown" size={20} />
        </button>
        <IconButton
          icon="chevronDown"
          size={20}
          label={editor.down(title)}
          idle={index === draft.story.length - 1}
          onClick={() => draft.move(index, index + 1)}
        />
      </div>
      {equalTo !== null && <EqualStep story={draft.story} index={index} equalTo={equalTo} />}
      {isOpen && (
        <div className="story-item-body">
          <StepFields step={step} isNew={isNew} onChange={(change) => draft.change(index, change)} />
          {dropped.length > 0 && <p className="story-warning">{words.dropped(dropped)}</p>}
          <div className="story-row">
            <button type="button" className="story-button" onClick={onShow}>
              {editor.show}
            </button>
            <button type="button" className="story-button" onClick={() => draft.update(index)}>
              {editor.update}
            </button>
            <button
              type="button"
              className="story-button"
              aria-disabled={draft.isFull || undefined}
              onClick={() => {
                if (!draft.isFull) draft.duplicate(index);
              }}
            >
              {editor.duplicate}
            </button>
            <button
              type="button"
              className="story-button"
              onClick={() => {
                draft.remove(index);
                onRemoved();
              }}
            >
              {editor.remove}
            </button>
          </div>
        </div>
      )}
    </>
  );
};

/** Which step is open for wording, and whether it was just made. */
interface Opened {
  readonly key: number;
  readonly isNew: boolean;
}

interface ListProps {
  readonly draft: StoryDraft;
  readonly steps: readonly StoryStep[];
  readonly onShow: (index: number) => void;
}

const StepList = ({ draft, steps, onShow }: ListProps) => {
  const { editor } = useAllMessages().tour;
  const equal = findEqualViews(steps);
  const current = useSelectionState((state) => state.selection.story);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { drag, handle } = useStepDrag(draft.move);
  const list = useRef<HTMLOListElement>(null);
  const { story, keyOf, added } = draft;
  const [seen, setSeen] = useState(added);
  if (added !== seen) {
    setSeen(added);
    // A step was added: its title comes next.
    if (added !== null) setOpened({ key: added, isNew: true });
  }
  const focusNear = (index: number): void => {
    requestAnimationFrame(() => {
      const titles = list.current?.querySelectorAll<HTMLElement>('.story-item-title') ?? [];
      (
        titles[Math.min(index, titles.length - 1)] ??
        list.current?.closest('.story-editor')?.querySelector<HTMLElement>('.story-add')
      )?.focus();
    });
  };
  return (
    <ol ref={list} className="story-list" aria-label={editor.list}>
      {story.map((step, index) => {
        const key = keyOf(step);
        const isOpen = opened?.key === key;
        const mark =
          drag && drag.to === index && drag.to !== drag.from ? (drag.to > drag.from ? 'after' : 'before') : undefined;
        return (
          <li
            key={key}
            data-drop={mark}
            data-dragged={drag?.from === index || undefined}
            aria-current={current === index + 1 ? 'step' : undefined}
          >
            <StepItem
              draft={draft}
              index={index}
              isOpen={isOpen}
              isNew={isOpen && opened.isNew}
              grip={handle(index)}
              dropped={steps[index]?.dropped ?? []}
              equalTo={equal[index] ?? null}
              onToggle={() => setOpened(isOpen ? null : { key, isNew: false })}
              onRemoved={() => {
                setOpened(null);
                focusNear(index);
              }}
              onShow={() => onShow(index)}
            />
          </li>
        );
      })}
    </ol>
  );
};

export const StoryEditor = ({ written, onStory, onSave, readFile, onClose }: StoryEditorProps) => {
  const { table, store, actions } = useSession();
  const { story, tour: words, app } = useAllMessages();
  const { editor } = words;
  const kept = useKeptDrafts(written === 'not' ? null : (table.document.story ?? []));
  const draft = useStoryDraft(written, onStory, kept.keep);
  const steps = buildSteps(draft.story, contextOf(table));
  const root = useRef<HTMLDivElement>(null);
  const count = draft.story.length;
  useUndoKeys(draft);
  const [before] = useState(focusSource);
  // What is being written is kept by `useKeptDrafts`, and is there when the editor opens again.
  useEscape(() => {
    if (!hasFocusElsewhere(root.current)) giveFocusBack(before);
    onClose();
  });
  const focused = useRef<Element | null>(null);
  // The pressed button may have been removed by its own change; keep the focus in the editor. A field that is being
  // left is still there: the focus is on its way to where the reader pressed.
  useEffect(() => {
    if (document.activeElement === document.body && focused.current?.isConnected === false)
      root.current?.querySelector<HTMLElement>('.story-add')?.focus();
  }, [draft.story]);
  useEffect(() => root.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }), []);
  const show = (index: number): void => {
    const step = steps[index];
    if (step) actions.goToStep(step.number, viewAt(step, store.getState().selection));
    // A sheet would cover the view of the step, so it closes.
    if (root.current?.closest('[role=dialog]')) onClose();
  };
  const state =
    count === 0
      ? editor.none
      : written === 'not'
        ? editor.fromDataset(count)
        : written === 'saved'
          ? editor.saved(count)
          : editor.unsaved(count, kept.isKept);
  return (
    <div
      ref={root}
      className="story-editor"
      onFocus={({ target }) => {
        focused.current = target;
      }}
    >
      <div className="story-editor-head">
        <h2 tabIndex={-1}>{story.edit}</h2>
        <IconButton
          icon="close"
          label={app.close}
          onClick={() => {
            onClose();
            giveFocusBack(before);
          }}
        />
      </div>
      <p className="story-hint">{state}</p>
      <DraftOffers
        drafts={kept.others}
        onTake={(other) => {
          kept.take(other);
          draft.replace(other.story, editor.draftTaken);
        }}
        onRemove={kept.remove}
      />
      <button
        type="button"
        className="story-button story-add"
        aria-disabled={draft.isFull || undefined}
        onClick={() => {
          if (!draft.isFull) draft.add();
        }}
      >
        {editor.add}
      </button>
      {draft.isFull && <p className="story-warning">{editor.full(STORY_STEPS)}</p>}
      <p className="story-notice">
        <span aria-live="polite">{draft.notice}</span>
        {draft.undo && (
          <button type="button" className="text-button" onClick={draft.undo}>
            {editor.undo}
          </button>
        )}
        {draft.redo && (
          <button type="button" className="text-button" onClick={draft.redo}>
            {editor.redo}
          </button>
        )}
      </p>
      <StepList draft={draft} steps={steps} onShow={show} />
      {count > 0 && (
        <button
          type="button"
          className="story-button story-save"
          onClick={() => {
            draft.flush();
            onSave();
          }}
        >
          {editor.save}
        </button>
      )}
      {count > 0 && <p className="story-hint">{editor.saveNote}</p>}
      <OpenStory
        read={readFile}
        onStory={(opened, name) => draft.replace(opened, editor.opened(opened.length, name))}
      />
      <div className="story-row">
        {written !== 'not' && (
          <button type="button" className="text-button" onClick={draft.discard}>
            {editor.discard}
          </button>
        )}
        {count > 0 && (
          <button type="button" className="text-button" onClick={draft.empty}>
            {editor.empty}
          </button>
        )}
      </div>
    </div>
  );
};
