import { pooledInput, pooledScores, shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { MESSAGE_KINDS } from '../../src/core/model/message.ts'
import { trainingSources } from './corpora.ts'
import { bankExamples, kindExamples, seenSources, type SeenMail } from './examples.ts'
import { trainPooled, type Example } from './train-pooled.ts'
const FOLDS=[/tune|fourth\/de\.|languages\/fr/,/third\/a|fourth\/de-b|fourth\/fr\./,/third\/[bc]|languages\/es|fourth\/fr-b/,/fourth\/en\.|languages\/pt|fourth\/es\./,/fourth\/en-b|fourth\/pt|fourth\/es-b/]
const folds=(process.argv.find(a=>a.startsWith('folds='))?.slice(6)??'0,3').split(',').map(Number)
const src=seenSources(trainingSources()); const bank=bankExamples().kind
const O=MESSAGE_KINDS.indexOf('other')
type R={y:number,p:number[]}
function rep(name:string,rows:R[]){let macro=0;let out='';for(let k=0;k<9;k++){const told=rows.filter(r=>r.p.indexOf(Math.max(...r.p))===k);const real=rows.filter(r=>r.y===k);const ok=told.filter(r=>r.y===k).length;macro+=2*ok/(told.length+real.length)/9;if(k===3)out=`rej P ${(ok/told.length).toFixed(3)} R ${(ok/real.length).toFixed(3)} false ${told.length-ok}`;if(k===O)out+=` other F ${(2*ok/(told.length+real.length)).toFixed(3)}`}
 let best=1e9,bt=1;for(let t=.6;t<4;t+=.1){let ll=0;for(const r of rows){const q=r.p.map(x=>x**t);ll-=Math.log(Math.max(1e-9,q[r.y]!/q.reduce((a,b)=>a+b,0)))}if(ll<best){best=ll;bt=t}}
 console.log(name.padEnd(22),'macroF1',macro.toFixed(3),'acc',(rows.filter(r=>r.p.indexOf(Math.max(...r.p))===r.y).length/rows.length).toFixed(3),out,'logloss',(best/rows.length).toFixed(3),'T',bt.toFixed(1))}
const o={rounds:6,rate:.1,leastCount:2}
const V:Record<string,(tr:Example[],te:Example[])=>number[][]>={}
const P=(m:any,e:Example)=>Array.from(shares(pooledScores(m,pooledInput(m,e.features)).total))
const noS=(e:Example):Example=>({...e,features:{sentences:[],whole:e.features.whole}})
const noW=(e:Example):Example=>({...e,features:{sentences:e.features.sentences,whole:[]}})
for(const [hs,hw] of [[.5,.5],[1,.2]] as const) V[`one ${hs} ${hw}`]=(tr,te)=>{const m=trainPooled(tr,{...o,classes:9,hold:{sentence:hs,whole:hw}});return te.map(e=>P(m,e))}
V['whole only .3']=(tr,te)=>{const m=trainPooled(tr.map(noS),{...o,classes:9,hold:{sentence:.5,whole:.3}});return te.map(e=>P(m,noS(e)))}
V['sent only .5']=(tr,te)=>{const m=trainPooled(tr.map(noW),{...o,classes:9,hold:{sentence:.5,whole:.3}});return te.map(e=>P(m,noW(e)))}
V['split']=(tr,te)=>{const d=trainPooled(tr.map(e=>({...e,label:e.label===O?1:0})),{...o,classes:2,hold:{sentence:.5,whole:.5}});const k=trainPooled(tr.filter(e=>e.label!==O),{...o,classes:9,hold:{sentence:.5,whole:.5}});return te.map(e=>{const pd=P(d,e);const pk=P(k,e);pk[O]=0;const s=pk.reduce((a,b)=>a+b,0);return pk.map((x,i)=>i===O?pd[1]!:x/s*pd[0]!)})}
V['split, domain whole']=(tr,te)=>{const d=trainPooled(tr.map(e=>noS({...e,label:e.label===O?1:0})),{...o,classes:2,hold:{sentence:.5,whole:.3}});const k=trainPooled(tr.filter(e=>e.label!==O),{...o,classes:9,hold:{sentence:.5,whole:.5}});return te.map(e=>{const pd=P(d,noS(e));const pk=P(k,e);pk[O]=0;const s=pk.reduce((a,b)=>a+b,0);return pk.map((x,i)=>i===O?pd[1]!:x/s*pd[0]!)})}
const rows:Record<string,R[]>={}
for(const f of folds){const te0=src.filter(s=>FOLDS[f]!.test(s.name)).flatMap(s=>s.mails),tr0=src.filter(s=>!FOLDS[f]!.test(s.name)).flatMap(s=>s.mails);const te=kindExamples(te0) as Example[],tr=[...kindExamples(tr0),...bank] as Example[]
 for(const [n,v] of Object.entries(V)){const p=v(tr,te);(rows[n]??=[]).push(...te.map((e,i)=>({y:e.label,p:p[i]!})))}}
for(const [n,r] of Object.entries(rows)) rep(n,r)
const avg=(ns:string[])=>rows[ns[0]!]!.map((r,i)=>({y:r.y,p:r.p.map((_,k)=>Math.exp(ns.reduce((a,n)=>a+Math.log(rows[n]![i]!.p[k]!+1e-6),0)/ns.length))}))
rep('avg whole+sent',avg(['whole only .3','sent only .5']));rep('avg whole+sent+split',avg(['whole only .3','sent only .5','split']));rep('avg one+split',avg(['one 0.5 0.5','split']));rep('avg all',avg(Object.keys(rows)))
