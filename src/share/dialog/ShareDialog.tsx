/**
 * Share: a link to this view, ready to be copied; and the same view as a frame for other pages. Loaded when asked for.
 */
import { useMemo, useState } from 'react';
import { DATASETS, DEFAULT_DATASET } from '../../base/resources.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { storySteps } from '../../query/story/steps.ts';
import { describeStory } from '../../wording/describe-story.ts';
import { describeCaveat } from '../../wording/describe-caveat.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection.ts';
import { useTellFactsOf } from '../../session/use-tell-facts.ts';
import { CopyButtons } from '../../ui/CopyButtons.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { tell as tellView } from '../../wording/tell/tell.ts';
import { frameView, initialChoices, linkView, type Choices, type PaneSize } from '../embed/choices.ts';
import {
  appAddress,
  frameScheme,
  iframeSnippet,
  scriptSnippet,
  staticAddresses,
  viewAddress,
  type StaticAddresses,
} from '../embed/snippets.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { CopyField } from './CopyField.tsx';
import { Tick } from './fields.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Preview } from './Preview.tsx';

const FORMS = ['link', 'script', 'iframe', 'oembed'] as const;
type Form = (typeof FORMS)[number];

export interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** A story written here stands in place of the dataset's; no link holds it. */
  readonly hasOwnStory: boolean;
}

export const ShareDialog = ({ open, onClose, hasOwnStory }: ShareDialogProps) => {
  const { app } = useAllMessages();
  return (
    <Dialog open={open} title={app.share} closeLabel={app.close} onClose={onClose} className="share">
      <Sharing hasOwnStory={hasOwnStory} />
    </Dialog>
  );
};

/** Where no map is shown its view is told by a pane of this size. */
const USUAL_PANE: PaneSize = { width: 640, height: 560 };
const mapPane = (): PaneSize => {
  const { clientWidth: width = 0, clientHeight: height = 0 } = document.querySelector('.app-map') ?? {};
  return width > 0 && height > 0 ? { width, height } : USUAL_PANE;
};

/** Colours and hash: how a frame stands to the page around it. */
interface Bonds {
  readonly followsPage: boolean;
  readonly bindHash: boolean;
}

interface Shared {
  readonly link: string;
  /** What the link leads to, in words; "" until that is known. */
  readonly told: string;
  readonly frame: string;
  readonly script: string;
  readonly iframe: string;
  readonly beside: StaticAddresses | null;
  /** Whether what lies beside the app is of the story. */
  readonly isStory: boolean;
}

/** A view in a sentence or a few; "" until all of it is known. */
const useTold = (view: Selection): string => {
  const messages = useAllMessages();
  const facts = useTellFactsOf(view, MAX_ROWS);
  return useMemo(() => (facts ? tellView(facts, 'sentence', messages) : ''), [facts, messages]);
};

/** Everything that can be taken along, by the present choices. */
const useShared = (choices: Choices, { followsPage, bindHash }: Bonds, hasOwnStory: boolean): Shared => {
  const { table, context } = useSession();
  const messages = useAllMessages();
  const { share, tell } = messages;
  const selection = useSelectionState((state) => state.selection);
  const [pane] = useState(mapPane);
  const app = appAddress(window.location.href);
  const { title: name } = table.document;
  const title = share.frameTitle(name);
  const caveat = describeCaveat(table.document, messages);
  const withCaveat = (text: string): string => (caveat === '' ? text : `${text.replace(/\.$/, '')}. ${caveat}`);
  const view = linkView(selection, choices, hasOwnStory);
  const link = viewAddress(app, view, context);
  const frame = viewAddress(app, frameView(selection, choices, hasOwnStory, pane), context);
  const id = selection.data ?? DEFAULT_DATASET;
  const steps = storySteps(table);
  const isStory = view.story !== null && steps.length > 0;
  const beside = Object.hasOwn(DATASETS, id) ? staticAddresses(app, id, isStory) : null;
  const [inLink, ofPicture] = [useTold(view), useTold(DEFAULT_SELECTION)];
  const alt = `${isStory ? describeStory(steps, messages) : tell.picture} ${ofPicture}`;
  return {
    link,
    told: inLink,
    frame,
    beside,
    isStory,
    iframe: iframeSnippet({ src: frame, title, theme: choices.theme, followsPage }),
    script: scriptSnippet({
      src: frame,
      title,
      app,
      bindHash,
      fallback: beside
        ? { kind: 'picture', ...beside, alt, open: messages.share.openPicture }
        : { kind: 'link', href: link, text: withCaveat(title) },
    }),
  };
};

const noteOf = (form: Form, { share }: AllMessages, { beside, isStory }: Shared): string => {
  if (form === 'oembed') return beside === null ? share.oembedNone : isStory ? share.oembedStory : share.oembedNote;
  return share[`${form}Note`];
};

/** The view in words with its link: copied, or handed to what the device sends by. */
const Take = ({ shared: { told, link } }: { readonly shared: Shared }) => {
  const { table } = useSession();
  const { share } = useAllMessages();
  if (told === '') return null;
  const canSend = typeof navigator.share === 'function';
  const send = (): void => {
    navigator.share({ title: table.document.title, text: told, url: link }).catch(() => {
      /* Given up, or refused: the dialog is still there with all that can be copied. */
    });
  };
  return (
    <div className="share-take">
      <CopyButtons items={[{ name: share.copyTold, done: share.copied, text: () => `${told}\n${link}\n` }]} />
      {canSend && (
        <button type="button" className="text-button copy-button" onClick={send}>
          {share.send}
        </button>
      )}
    </div>
  );
};

const Texts = ({ form, shared }: { readonly form: Form; readonly shared: Shared }) => {
  const { share } = useAllMessages();
  if (form === 'link')
    return (
      <>
        <CopyField key={form} label={share.linkText} text={shared.link} copy={share.copyLink} rows={2} isFirst />
        <Take shared={shared} />
        {shared.isStory && shared.beside && (
          <CopyField label={share.storyText} text={shared.beside.page} copy={share.copyAddress} rows={1} />
        )}
      </>
    );
  if (form !== 'oembed')
    return <CopyField key={form} label={share.codeText} text={shared[form]} copy={share.copyCode} rows={6} />;
  if (!shared.beside) return null;
  return (
    <>
      <CopyField label={share.pageText} text={shared.beside.page} copy={share.copyAddress} rows={1} />
      <CopyField label={share.oembedText} text={shared.beside.oembed} copy={share.copyOembed} rows={1} />
    </>
  );
};

const Sharing = ({ hasOwnStory }: { readonly hasOwnStory: boolean }) => {
  const { store, table } = useSession();
  const messages = useAllMessages();
  const { share } = messages;
  const data = useSelectionState((state) => state.selection.data);
  const [form, setForm] = useState<Form>('link');
  const [choices, setChoices] = useState<Choices>(() =>
    initialChoices(store.getState().selection, table.document.version),
  );
  const [bonds, setBonds] = useState<Bonds>({ followsPage: false, bindHash: false });
  const [wantsPreview, setWantsPreview] = useState(false);
  const shared = useShared(choices, bonds, hasOwnStory);
  const isFrame = form === 'script' || form === 'iframe';
  const address = data !== null && !shared.beside ? new URL(data, document.baseURI).href : null;
  return (
    <div className="share-columns">
      <div className="share-form">
        <Segments
          label={share.form}
          options={FORMS.map((value) => ({ value, text: share[value] }))}
          chosen={form}
          onChoose={setForm}
        />
        <p className="share-about">{noteOf(form, messages, shared)}</p>
        <Texts form={form} shared={shared} />
        {hasOwnStory && <p className="share-about">{share.ownStory}</p>}
        {address !== null && <p className="share-about">{share.fromAddress(address)}</p>}
        {form !== 'oembed' && (
          <section aria-label={share.choices} className="share-choices">
            <ChoiceFields
              choices={choices}
              onChange={(change) => setChoices({ ...choices, ...change })}
              isFrame={isFrame}
            />
            {form === 'script' && (
              <Tick
                text={share.bind}
                note={share.bindNote}
                isOn={bonds.bindHash}
                onChange={(bindHash) => setBonds({ ...bonds, bindHash })}
              />
            )}
            {form === 'iframe' && choices.theme === 'auto' && (
              <Tick
                text={share.follow}
                note={share.followNote}
                isOn={bonds.followsPage}
                onChange={(followsPage) => setBonds({ ...bonds, followsPage })}
              />
            )}
          </section>
        )}
      </div>
      {form !== 'oembed' && (
        <Preview
          src={isFrame ? shared.frame : shared.link}
          isWanted={isFrame || wantsPreview}
          onWant={() => setWantsPreview(true)}
          scheme={
            isFrame
              ? frameScheme({ theme: choices.theme, followsPage: form === 'script' || bonds.followsPage })
              : undefined
          }
          isTransparent={isFrame && choices.isTransparent}
        />
      )}
    </div>
  );
};
