const id=688,ids=[688],modules={2688:((_$m,_$e,_$r)=>{_$r.r(_$e),_$r.d(_$e,{action:()=>action});var _$0=_$r(1708),_$1=_$r(6390);const action=async()=>{_$0.stdout.write(`driver-gate ${_$1.x}
`);const{runAction:r}=await Promise.all([_$r.e(921),_$r.e(123)]).then(_$r.bind(_$r,7123));return r(_$0.env,new Date)}})};export{id,ids,modules};
