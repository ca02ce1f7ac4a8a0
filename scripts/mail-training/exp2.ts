import { SOURCES } from './exp.ts'
import { asMail, type LabelledMail } from '../../tests/eval/corpus.ts'
import { ownText } from '../../src/core/mail/own-text.ts'
import { senderOf } from '../../src/core/mail/sender.ts'
import { slugOf } from '../../src/core/mail/employer-sender.ts'
import { mailLines, tokensOf, type Line } from '../../src/core/mail/learned/mail-lines.ts'
import { nameFeatures, namesPlain } from '../../src/core/mail/learned/name-features.ts'
import { plain } from '../../src/core/mail/learned/words.ts'
import { trainTagger, rowsOf, emissions, marginals, viterbi, LABELS, type Sequence, type Tagger } from './crf.ts'
const GREETED=/^(?:hi+|hello|hey|dear|hallo|hola|ol[aá]|bonjour|salut|liebe[rs]?|guten tag|lieber|sehr geehrte[r]?|prezad[oa]|car[oa]|estimad[oa]|querid[oa]|cher|chère|good (?:morning|afternoon))\s+((?:[\p{L}.'-]+ ?){1,4})/imu
export function taken(l:LabelledMail){const mail=asMail(l);const own=ownText(mail.text);const sender=senderOf(mail,own.forwarded?.from??null);const subject=own.forwarded?.subject??mail.subject
 const lines=mailLines(sender.name,subject,own.body);const greeted=GREETED.exec(own.body.slice(0,300))?.[1]??''
 const setting={host:(slugOf(sender)??'').toLowerCase().replace(/[^a-z0-9]/g,''),localPart:sender.localPart,relay:sender.relay??'own',isHiringDesk:sender.isHiringDesk,people:namesPlain([...mail.to.map(t=>t.name),greeted])}
 return {l,mail,own,sender,lines,features:nameFeatures(lines,setting)}}
function mark(line:Line,labels:number[],name:string|null,begin:number){ if(!name) return; const t=tokensOf(name).map(t=>t.plain); if(!t.length) return
 for(let i=0;i+t.length<=line.tokens.length;i++){ if(t.every((w,k)=>line.tokens[i+k]!.plain===w) && t.every((_,k)=>labels[i+k]===0)){ for(let k=0;k<t.length;k++) labels[i+k]=k===0?begin:begin+1; i+=t.length-1 } } }
const NAMELESS=new Set(['other','alert'])
export function sequences(x:ReturnType<typeof taken>):Sequence[]{ return x.lines.map((line,i)=>{const labels=line.tokens.map(()=>0); if(!NAMELESS.has(x.l.kind)){ const first=(x.l.role??'').length>(x.l.employer??'').length?[['role',3],['employer',1]]:[['employer',1],['role',3]]; for(const [k,b] of first as any) mark(line,labels,(x.l as any)[k],b)} return {features:x.features[i]!,labels,weight:1}}) }
// swapped names
const rnd=(seed:number)=>()=>{seed=(Math.imul(seed,1103515245)+12345)>>>0;return ((seed>>>8)&0xffff)/65536}
export function swapped(l:LabelledMail,names:{employer:string[],role:string[]},next:()=>number):LabelledMail|null{ if(NAMELESS.has(l.kind)||(!l.employer&&!l.role)) return null
 const pick=(a:string[])=>a[Math.floor(next()*a.length)]!; let out={...l}; 
 const put=(from:string,to:string)=>{const re=new RegExp(from.replace(/[.*+?^$(){}|[\]\\]/g,'\\$&').replace(/\s+/g,'\\s+'),'gi'); out={...out,from:out.from.replace(re,m=>/^[^<]*$/.test(out.from.slice(0,out.from.toLowerCase().indexOf(m.toLowerCase())))?to:m),subject:out.subject.replace(re,to),text:out.text.replace(re,to),...(out.html?{html:out.html.replace(re,to.replaceAll('&','&amp;'))}:{})}}
 if(l.role&&next()<.8){const to=pick(names.role);put(l.role,to);out={...out,role:to}}
 if(l.employer){const to=pick(names.employer);const sq=(t:string)=>plain(t).replace(/[^a-z0-9]/g,'');const host=sq(l.employer);put(l.employer,to); if(host.length>2){const m=/<([^>]*)>$/.exec(out.from)??[null,out.from]; const addr=m[1]!; const [lp='',dom='']=addr.split('@'); const na=lp.replace(host,sq(to))+'@'+dom.replace(/-/g,'').replace(host,sq(to)); if(dom.replace(/-/g,'').includes(host)||lp.includes(host)) out={...out,from:out.from.replace(addr,na)}} out={...out,employer:to}}
 return out}
export function bankLines(lang:string,names:{employer:string[],role:string[]},next:()=>number,lines:string[]){const pick=(a:string[])=>a[Math.floor(next()*a.length)]!;return lines.filter(s=>s.includes('{employer}')||s.includes('{role}')).map((s,i)=>{const e=pick(names.employer),r=pick(names.role);return taken({id:lang+'bank'+i,kind:'rejection',employer:s.includes('{employer}')?e:null,role:s.includes('{role}')?r:null,from:'post@mail.example',subject:'',text:s.replaceAll('{employer}',e).replaceAll('{role}',r).replaceAll('{person}',pick(['Sam','Anna','Luc','Marta','João']))} as any)})}
const same=(a:string|null,b:string|null)=>{const p=(t:string|null)=>(t??'').toLowerCase().replace(/\b(?:ltd|limited|inc|llc|llp|plc|gmbh|the)\b/g,'').replace(/[^\p{L}\d]+/gu,'');return p(a)===p(b)}
export type Span={text:string;zone:string;conf:number}
export function spansOf(tagger:Tagger,lines:readonly Line[],features:any,bias=0):{employer:Span[],role:Span[]}{const out={employer:[] as Span[],role:[] as Span[]}
 lines.forEach((line,i)=>{const sc=emissions(tagger,rowsOf(features[i],tagger.rows)); if(bias) for(let t=0;t<sc.length/LABELS;t++) sc[t*LABELS]!-=bias
  const path=viterbi(tagger,sc); if(path.every(y=>y===0)) return; const {each}=marginals(tagger,sc)
  for(let t=0;t<path.length;t++){const y=path[t]!; if(y!==1&&y!==3) continue; let e=t; while(path[e+1]===y+1) e++; let m=0; for(let k=t;k<=e;k++) m+=Math.log(each[k*LABELS+path[k]!]!); const text=line.text.slice(line.tokens[t]!.start,line.tokens[e]!.end).replace(/\s+/g,' '); out[y===1?'employer':'role'].push({text,zone:line.zone,conf:Math.exp(m/(e-t+1))}) ; t=e}})
 return out}
export function choose(spans:Span[],theta:number):{text:string|null,conf:number}{const g=new Map<string,{w:number;best:number;text:string;bc:number}>();for(const s of spans){const k=plain(s.text).replace(/[^\p{L}\d]/gu,'');const h=g.get(k)??{w:1,best:0,text:s.text,bc:0};h.w*=1-Math.min(.98,s.conf);if(s.conf>h.bc){h.bc=s.conf;h.text=s.text};g.set(k,h)}
 let best:any=null;for(const h of g.values()){const c=1-h.w; if(!best||c>best.c) best={c,text:h.text}} return best&&best.c>=theta?{text:best.text,conf:best.c}:{text:null,conf:best?.c??0}}
if(process.argv[1]?.endsWith('exp2.ts')){
const {readFileSync,existsSync}=await import('node:fs');const AUG=Number(process.argv.find(a=>a.startsWith('aug='))?.slice(4)??1);const t0=performance.now();const X:Record<string,ReturnType<typeof taken>[]>={};for(const [n,ms] of Object.entries(SOURCES)) if(!n.startsWith('bank')&&n!=='txt') X[n]=ms.map(taken);console.log('features',((performance.now()-t0)/1000).toFixed(1))
const arg=(n:string,d:number)=>{const i=process.argv.indexOf('--'+n);return i<0?d:Number(process.argv[i+1])}
for(const t of (process.argv.find(a=>a.startsWith('tests='))?.slice(6)??'tune,fr4,en4').split(',')){const names=t.split('+');const t1=performance.now();const next=rnd(7);const langOf=(n:string)=>/^(fr|es|pt|de)/.exec(n)?.[1]??'en';const trainNames=Object.keys(X).filter(n=>!names.includes(n));const lists:Record<string,{employer:string[],role:string[]}>={};for(const n of trainNames){const L=lists[langOf(n)]??={employer:[],role:[]};for(const x of X[n]!){if(x.l.employer)L.employer.push(x.l.employer);if(x.l.role)L.role.push(x.l.role)}}
 const seqs=trainNames.flatMap(n=>X[n]!.flatMap(sequences));for(let a=0;a<AUG;a++)for(const n of trainNames)for(const x of X[n]!){const s=swapped(x.l,lists[langOf(n)]!,next);if(s)seqs.push(...sequences(taken(s)))}
 if(AUG>0)for(const lang of ['en','de','fr','es','pt']){const f='tests/fixtures/mail-corpus/banks/'+lang+'.txt';if(existsSync(f)&&lists[lang]){const ls=readFileSync(f,'utf8').split('\n').filter(l=>l.includes('\t')).map(l=>l.split('\t')[1]!);seqs.push(...bankLines(lang,lists[lang]!,next,ls).flatMap(sequences))}}
 const tg=trainTagger(seqs,{rounds:arg('rounds',6),rate:arg('rate',.2),hold:arg('hold',1e-4),leastCount:2});
 console.log(t,'train',seqs.length,'rows',tg.rows.size,((performance.now()-t1)/1000).toFixed(1)+'s')
 const test=names.flatMap(n=>X[n]!).filter(x=>!NAMELESS.has(x.l.kind));const t2=performance.now();const sp=test.map(x=>spansOf(tg,x.lines,x.features,arg('bias',1)));console.log('  per mail ms',((performance.now()-t2)/test.length).toFixed(2))
 for(const f of ['employer','role'] as const) for(const theta of [.3,.5,.7]){const named=test.filter(x=>x.l[f]);let ok=0,miss=0,wrong=0,inv=0;test.forEach((x,i)=>{const got=choose(sp[i]![f],theta).text;if(x.l[f]){if(got===null){miss++; if(process.argv.includes('-v')&&theta===.5)console.log('    ',x.l.id,f,JSON.stringify(x.l[f]),'→ null |',x.l.from,'|',x.l.subject,'|',x.mail.text.slice(0,500).replace(/\n/g,' / '))}else if(same(got,x.l[f]))ok++;else {wrong++; if(process.argv.includes('-v')&&theta===.5)console.log('    ',x.l.id,f,JSON.stringify(x.l[f]),'→',got)}}else if(got!==null)inv++});console.log(`  ${f} θ${theta} exact ${(ok/named.length).toFixed(3)} of ${named.length} missing ${miss} wrong ${wrong} invented ${inv} of ${test.length-named.length}`)}}
}
