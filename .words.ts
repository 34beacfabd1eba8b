import { readFileSync } from 'node:fs';

const { buildLoaded } = await import('./src/load/build-loaded.ts');
const { en } = await import('./src/i18n/en.ts');
const enLate = (await import('./src/i18n/en-late.ts')).enLate;
const { describeWhen } = await import('./src/wording/describe-when.ts');
const { describeWhere } = await import('./src/wording/describe-where.ts');
const { describeStatus } = await import('./src/wording/describe-status.ts');
const { describeDating } = await import('./src/wording/describe-dating.ts');
const { describeActors } = await import('./src/wording/describe-actors.ts');
const { describeCitation } = await import('./src/wording/describe-citation.ts');
const { describeFlow, describeQuantity } = await import('./src/wording/describe-quantity.ts');
const { listRelations } = await import('./src/wording/list-relations.ts');
const lang = process.env.WLANG ?? 'en';
let messages: any = { ...en, ...enLate };
const text = readFileSync('/work/wt/claims/data/datasets/kharkiv-may-2024.json','utf8');
let { table } = buildLoaded(text, 'x') as any;
if (lang==='uk') { messages = (await import('./src/i18n/uk.ts')).uk; const { localise } = await import('./src/events/localise.ts') as any; const { buildTable } = await import('./src/events/build.ts'); const d = localise(table.document,'uk'); table = buildTable(d, table.document); }
for (let row=0; row<table.count; row++) {
  const r=table.records[row];
  console.log(`## ${r.id} | ${r.title}`);
  console.log('  '+r.summary);
  console.log('  when:', describeWhen(table,row,'best',messages).text,' | article:', describeWhen(table,row,'article',messages).text);
  console.log('  dating:', describeDating(table,row,'best',messages)?.sentences.join(' / '));
  const w=describeWhere(table,row,messages);
  console.log('  where:', w.text, '||', w.places.map((p:any)=>`${p.roleText}: ${p.name} (${p.precision}${p.silence?'; '+p.silence:''})${p.note?' – '+p.note:''}`).join(' ; '));
  console.log('  who:', describeActors(table,row,messages).text,'| status:', describeStatus(table,row,messages).text);
  if (r.flow) console.log('  flow:', JSON.stringify(describeFlow(table,row,r.flow,messages)));
  if (r.quantities) console.log('  q:', r.quantities.map((q:any)=>describeQuantity(q,messages)).join('; '));
  const rel=listRelations(table,row,'best',messages); if(rel.length) console.log('  rel:', rel.map((x:any)=>`${x.label}: ${x.title}${x.days?' ('+x.days+')':''}${x.note?' ['+x.note+']':''}`).join(' ; '));
  console.log('  cite:', describeCitation(table,row,'best','LINK',messages));
}
