// experiment: kinds
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { asMail, type LabelledMail } from '/work/main/tests/eval/corpus.ts'
import { mailView } from '/work/main/src/core/mail/kind.ts'
import { ruleFeatures } from '/work/main/src/core/mail/kind-features.ts'
import { MESSAGE_KINDS } from '/work/main/src/core/model/message.ts'
import { mailFeatures } from '/work/main/src/core/mail/learned/mail-features.ts'
import { train, inputOf, scoresOf, sharesOf, type Example } from '/work/main/scripts/mail-training/pooled.ts'
const ROOT='/work/main/tests/fixtures/mail-corpus'
const read=(f:string):LabelledMail[]=>readFileSync(join(ROOT,f),'utf8').split('\n').filter(l=>l.trim()).map(l=>JSON.parse(l))
const txt=(f:string):LabelledMail[]=>readFileSync(join(ROOT,'training',f),'utf8').split('\n').filter(l=>l).map((l,i)=>{const [kind,subject='',text='',flag]=l.split('|');return {id:f+i,kind,employer:null,role:null,from:'Pat Lee <pat@hallway.example.com>',subject,text:text.replaceAll(' / ','\n\n'),bulk:flag==='b'} as any})
const BANK_KIND:Record<string,string>={refusal:'rejection',ack:'acknowledgement','ack-conditional':'acknowledgement','invite-screen':'interview','invite-interview':'interview','invite-final':'interview','moved-talk':'interview',assessment:'assessment',offer:'offer','update-wait':'update','update-papers':'update','update-withdrawn':'update',outreach:'outreach',alert:'alert',other:'other'}
const bank=(lang:string)=>{const f=join(ROOT,'banks',lang+'.txt'); if(!existsSync(f)) return []; return readFileSync(f,'utf8').split('\n').filter(l=>l.includes('\t')).flatMap((l,i)=>{const [t,s]=l.split('\t') as [string,string]; const kind=BANK_KIND[t]??(t.startsWith('reason:')?'rejection':null); if(!kind) return []; return [{id:lang+i,kind,employer:null,role:null,from:'Pat Lee <pat@hallway.example.com>',subject:'',text:s.replaceAll('{employer}','Northwind').replaceAll('{role}','Analyst').replaceAll('{person}','Sam')} as any]})}
export const SOURCES:Record<string,LabelledMail[]>={dev:read('dev/frames.jsonl'),tune:read('second/tune.jsonl'),a:read('third/a.jsonl'),b:read('third/b.jsonl'),c:read('third/c.jsonl'),txt:['approaches.txt','everyday.txt','refusals.txt','steps.txt'].flatMap(txt),fr:read('languages/fr.jsonl'),es:read('languages/es.jsonl'),pt:read('languages/pt.jsonl')}
for(const l of ['en','de','fr','es','pt']){ if(existsSync(join(ROOT,'fourth',l+'.jsonl'))) SOURCES[l+'4']=read(`fourth/${l}.jsonl`); SOURCES['bank-'+l]=bank(l) }
const flagsOf=(v:any,mail:any)=>{const s=v.sender; const f=[`relay ${s.relay}`, s.isHiringDesk?'desk':'no desk', s.isAlertDesk?'alertdesk':'', mail.isBulk?'bulk':'', mail.isAutoReply?'auto':'', mail.calendarMethod?'cal '+mail.calendarMethod:'', v.body.length===0?'empty':'', v.body.length<4?'short':v.body.length<12?'mid':'long', ...s.localPart.split(/[^a-z]+/).filter(Boolean).map((w:string)=>'local '+w), ...s.name.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).map((w:string)=>'shown '+w)]; return f.filter(Boolean)}
export const exampleOf=(l:LabelledMail,weight=1,useRules=true)=>{const mail=asMail(l);const v=mailView(mail);const f=mailFeatures(v.subject?.text??'',v.body,flagsOf(v,mail)); return {...f,dense:useRules?ruleFeatures(v.view,v.sender,mail,v.body):[],label:MESSAGE_KINDS.indexOf(l.kind),weight}}
export function report(name:string,told:{label:number,p:Float64Array}[]){const K=9;let macro=0;const out=[];for(let k=0;k<K;k++){const t=told.filter(x=>x.p.indexOf(Math.max(...x.p))===k);const r=told.filter(x=>x.label===k);const ok=t.filter(x=>x.label===k).length;const f1=2*ok/Math.max(1,t.length+r.length);macro+=f1/K;if(k===3)out.push(`rej P ${(ok/Math.max(1,t.length)).toFixed(3)} R ${(ok/Math.max(1,r.length)).toFixed(3)} false ${t.length-ok}`)}
const sure=told.filter(x=>Math.max(...x.p)>=.9);const okS=sure.filter(x=>x.p.indexOf(Math.max(...x.p))===x.label).length;const acc=told.filter(x=>x.p.indexOf(Math.max(...x.p))===x.label).length/told.length
console.log(name.padEnd(8),told.length,'macroF1',macro.toFixed(3),'acc',acc.toFixed(3),out.join(' '),'sure',(okS/Math.max(1,sure.length)).toFixed(3),'of',sure.length)}
if(process.argv[1]?.endsWith('exp.ts')){
const useRules=!process.argv.includes('--norules')
const BW=Number(process.argv.find(a=>a.startsWith('bw='))?.slice(3)??150);const t0=performance.now();const EX:Record<string,Example[]>={};for(const [n,ms] of Object.entries(SOURCES)) {const cnt:Record<string,number>={};for(const m of ms)cnt[m.kind]=(cnt[m.kind]??0)+1;const pr:Record<string,number>={rejection:.28,other:.2,interview:.13,acknowledgement:.1,update:.09,assessment:.05,offer:.05,outreach:.05,alert:.05};EX[n]=ms.map(m=>exampleOf(m,n==='dev'?.5:n.startsWith('bank')?BW*pr[m.kind]!/cnt[m.kind]!:1,useRules))};console.log('features',((performance.now()-t0)/1000).toFixed(1))
const arg=(n:string,d:number)=>{const i=process.argv.indexOf('--'+n);return i<0?d:Number(process.argv[i+1])}
const opt={classes:9,rounds:arg('rounds',40),rate:arg('rate',.3),hold:{sentence:arg('hs',.5),whole:arg('hw',.5),dense:.2},leastCount:2}
const tests=(process.argv.find(a=>a.startsWith('tests='))?.slice(6)??'tune,a+b+c,fr,es4,de4,en4').split(',')
const all:any[]=[]
for(const t of tests){const names=t.split('+');const langOnly=Object.keys(EX).filter(n=>!names.includes(n)&&!(process.argv.includes('--nobank')&&n.startsWith('bank')));const tr=langOnly.flatMap(n=>EX[n]!);const t1=performance.now();const m=train(tr,opt);const told=names.flatMap(n=>EX[n]!.map(e=>({label:e.label,p:sharesOf(scoresOf(m,inputOf(m,e)))})));report(t,told);all.push(...told);if(process.argv.includes('-v'))console.log('  train',tr.length,((performance.now()-t1)/1000).toFixed(1),'rows',m.weights.length/9)}
report('ALL',all)}
