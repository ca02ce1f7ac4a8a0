/** Author-out cross-validation: whole files are left out, never single mails. */
import { AFTER_STAGES, REASONS, ROUNDS } from '../../src/core/mail/learned/classes.ts'
import { nameSpans } from '../../src/core/mail/learned/name-spans.ts'
import { namedLines } from '../../src/core/mail/learned/names-of.ts'
import { pooledInput, pooledScores, shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { MESSAGE_KINDS } from '../../src/core/model/message.ts'
import { trainingSources } from './corpora.ts'
import { afterExamples, bankExamples, kindExamples, nameLines, reasonExamples, roundExamples, seenSources, type SeenMail } from './examples.ts'
import { trainPooled, type Example } from './train-pooled.ts'
import { trainChain } from './train-chain.ts'
const OUT=process.argv.find(a=>a.startsWith('out='))?.slice(4);const FOLDS=OUT?[new RegExp(OUT)]:[/tune|fourth\/de\.|languages\/fr/,/third\/a|fourth\/de-b|fourth\/fr\./,/third\/[bc]|languages\/es|fourth\/fr-b/,/fourth\/en\.|languages\/pt|fourth\/es\./,/fourth\/en-b|fourth\/pt|fourth\/es-b/]
const arg=(n:string,d:number)=>{const i=process.argv.indexOf('--'+n);return i<0?d:Number(process.argv[i+1])}
const only=process.argv.find(a=>a.startsWith('only='))?.slice(5)??'kind,reason,after,round,names'
const folds=(process.argv.find(a=>a.startsWith('folds='))?.slice(6)??(OUT?'0':'0,1,2,3,4')).split(',').map(Number)
const src=seenSources(trainingSources()); const bank=bankExamples()
const pick=(f:number)=>({test:src.filter(s=>FOLDS[f]!.test(s.name)).flatMap(s=>s.mails),train:src.filter(s=>!FOLDS[f]!.test(s.name)).flatMap(s=>s.mails)})
const lang=(m:SeenMail)=>m.labelled.language??'en'
function table(title:string,rows:{y:number,p:Float64Array,l:string}[],names:readonly (string|null)[]){for(const l of ['ALL',...new Set(rows.map(r=>r.l))]){const rs=l==='ALL'?rows:rows.filter(r=>r.l===l);let macro=0,n=0;const line=[];for(let k=0;k<names.length;k++){const told=rs.filter(r=>r.p.indexOf(Math.max(...r.p))===k);const real=rs.filter(r=>r.y===k);if(!real.length)continue;const ok=told.filter(r=>r.y===k).length;const f=2*ok/(told.length+real.length);macro+=f;n++;line.push(`${names[k]} ${f.toFixed(2)}`);if(names[k]==='rejection')line.push(`(P ${(ok/told.length).toFixed(3)} R ${(ok/real.length).toFixed(3)} false ${told.length-ok})`)}
const sure=rs.filter(r=>Math.max(...r.p)>=.9);const okS=sure.filter(r=>r.p.indexOf(Math.max(...r.p))===r.y).length;const acc=rs.filter(r=>r.p.indexOf(Math.max(...r.p))===r.y).length/rs.length
console.log(title,l,rs.length,'macroF1',(macro/n).toFixed(3),'acc',acc.toFixed(3),'sure',(okS/Math.max(1,sure.length)).toFixed(3),'of',sure.length,l==='ALL'?line.join(' '):line.find(x=>x.startsWith('('))??'')}
 let bestT=1,best=1e9;for(let t=.5;t<4;t+=.1){let ll=0;for(const r of rows){const q=r.p.map(x=>Math.pow(x,t));const s=q.reduce((a,b)=>a+b,0);ll-=Math.log(Math.max(1e-9,q[r.y]!/s))}if(ll<best){best=ll;bestT=t}}
 const rt=rows.map(r=>{const q=r.p.map(x=>Math.pow(x,bestT));const s=q.reduce((a,b)=>a+b,0);return {...r,p:q.map(x=>x/s)}});const sure=rt.filter(r=>Math.max(...r.p)>=.9);console.log('  sharpness',bestT.toFixed(1),'sure',(sure.filter(r=>r.p.indexOf(Math.max(...r.p))===r.y).length/Math.max(1,sure.length)).toFixed(3),'of',sure.length)
 if(title==='kind'){const rej=rt.filter(r=>r.y!==3&&r.p[3]===Math.max(...r.p));console.log('  false rej at p>=.5/.6/.7/.8',[.5,.6,.7,.8].map(t=>rej.filter(r=>r.p[3]!>=t).length).join('/'),'recall',[.5,.6,.7,.8].map(t=>(rt.filter(r=>r.y===3&&r.p[3]!>=t).length/rt.filter(r=>r.y===3).length).toFixed(3)).join('/'))}}
const jobs={kind:[kindExamples,MESSAGE_KINDS],reason:[reasonExamples,REASONS],after:[afterExamples,AFTER_STAGES],round:[roundExamples,ROUNDS]} as const
for(const [name,[make,names]] of Object.entries(jobs)){ if(!only.split(',').includes(name)) continue; const rows:any[]=[];const t0=performance.now()
 for(const f of folds){const {test,train}=pick(f);const ex=[...(make as any)(train),...(bank as any)[name]] as Example[];const m=trainPooled(ex,{classes:names.length,rounds:arg('rounds',6),rate:arg('rate',.1),hold:{sentence:arg('hs',.5),whole:arg('hw',.5)},leastCount:2})
  const te=test.map(x=>({x,e:((make as any)([x]) as Example[])[0]})).filter(r=>r.e);for(const {x,e} of te){const p=shares(pooledScores(m,pooledInput(m,e!.features)).total);rows.push({y:e!.label,p,l:lang(x)});if(process.argv.includes('-v')&&names[p.indexOf(Math.max(...p))]!==names[e!.label])console.log('   ',x.labelled.id,x.labelled.decided??'','|',names[e!.label],'→',names[p.indexOf(Math.max(...p))],Math.max(...p).toFixed(2),'|',x.labelled.subject,'|',x.mail.text.slice(0,260).replace(/\n/g,' / '))}}
 console.log(((performance.now()-t0)/1000).toFixed(0)+'s');table(name,rows,names)}
if(only.includes('names')){const same=(a:string|null,b:string|null)=>{const p=(t:string|null)=>(t??'').toLowerCase().replace(/\b(?:ltd|limited|inc|llc|llp|plc|gmbh|the)\b/g,'').replace(/[^\p{L}\d]+/gu,'');return p(a)===p(b)}
 const {employerFrom,roleFrom}=await import('../../src/core/mail/choose-name.ts')
 const tot:any={};const t0=performance.now();for(const f of folds){const {test,train}=pick(f);const tg=trainChain(nameLines(train,{exchanges:arg('ex',1),fills:arg('fills',2)}),{rounds:arg('nrounds',5),rate:.2,hold:1e-4,leastCount:arg('nc',3)});console.log('fold',f,'rows',tg.rows.size,((performance.now()-t0)/1000).toFixed(0)+'s')
  for(const x of test){if(['other','alert'].includes(x.labelled.kind))continue;const {lines,features}=namedLines(x.mail,x.view.own,x.view.sender,x.view.subjectText);const sp=nameSpans(tg,lines,features);const got={employer:employerFrom(sp,x.view,x.mail),role:roleFrom(sp)};for(const k of ['employer','role'] as const){const want=x.labelled[k];for(const l of ['ALL',lang(x)]){const h=tot[k+' '+l]??={n:0,ok:0,miss:0,wrong:0,inv:0,nul:0};if(want){h.n++;if(got[k]===null)h.miss++;else if(same(got[k],want))h.ok++;else h.wrong++}else{h.nul++;if(got[k]!==null)h.inv++}}
   if(process.argv.includes('-v')&&!same(got[k],want))console.log('   ',x.labelled.id,k,JSON.stringify(want),'→',JSON.stringify(got[k]),'|',x.labelled.from,'|',x.labelled.subject,'|',x.mail.text.slice(0,300).replace(/\n/g,' / '))}}}
 for(const [k,h] of Object.entries(tot) as any)console.log(k.padEnd(14),'exact',(h.ok/h.n).toFixed(3),'of',h.n,'missing',h.miss,'wrong',h.wrong,'invented',h.inv,'of',h.nul)}
