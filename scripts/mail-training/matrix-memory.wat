;; What learning a network does most beside sums of rows (src/core/mail/learned/row-sums.wat), four numbers
;; at a time. All widths are multiples of eight; places are bytes, matrices row by row. What each does is
;; said in matrix-memory.ts, where their types are.
(module
  (import "own" "memory" (memory 1))
  (import "own" "addRow" (func $addRow (param $into i32) (param $number f32) (param $row i32) (param $width i32)))
  (func (export "addOuter") (param $matrix i32) (param $numbers i32) (param $row i32) (param $rows i32) (param $width i32)
    (local $number f32)
    (loop $next
      (if (f32.ne (local.tee $number (f32.load (local.get $numbers))) (f32.const 0))
        (then (call $addRow (local.get $matrix) (local.get $number) (local.get $row) (local.get $width))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 4)))
      (local.set $matrix (i32.add (local.get $matrix) (i32.shl (local.get $width) (i32.const 2))))
      (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
  ;; addOuter of four pairs at once: the matrix is read and written once. The numbers of the four lie
  ;; behind each other, and so do their rows.
  (func (export "addOuters") (param $matrix i32) (param $numbers i32) (param $row i32) (param $rows i32) (param $width i32)
    (local $end i32) (local $line i32) (local $high i32) (local $at i32) (local $by i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $line (i32.shl (local.get $width) (i32.const 2)))
    (local.set $high (i32.shl (local.get $rows) (i32.const 2)))
    (loop $next
      (local.set $a (v128.load32_splat (local.tee $by (local.get $numbers))))
      (local.set $b (v128.load32_splat (local.tee $by (i32.add (local.get $by) (local.get $high)))))
      (local.set $c (v128.load32_splat (local.tee $by (i32.add (local.get $by) (local.get $high)))))
      (local.set $d (v128.load32_splat (local.tee $by (i32.add (local.get $by) (local.get $high)))))
      (local.set $end (i32.add (local.get $matrix) (local.get $line)))
      (local.set $by (local.get $row))
      (loop $along
        (v128.store (local.get $matrix)
          (f32x4.add (f32x4.add (f32x4.add (f32x4.add (v128.load (local.get $matrix))
          (f32x4.mul (local.get $a) (v128.load (local.tee $at (local.get $by)))))
          (f32x4.mul (local.get $b) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
          (f32x4.mul (local.get $c) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
          (f32x4.mul (local.get $d) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line)))))))
        (local.set $by (i32.add (local.get $by) (i32.const 16)))
        (br_if $along (i32.lt_u
          (local.tee $matrix (i32.add (local.get $matrix) (i32.const 16)))
          (local.get $end))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 4)))
      (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
  ;; Four rows at a time where there are as many.
  (func (export "addProduct") (param $into i32) (param $matrix i32) (param $vector i32) (param $rows i32) (param $width i32)
    (local $at i32) (local $end i32) (local $line i32) (local $row i32) (local $own v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $line (i32.shl (local.get $width) (i32.const 2)))
    (local.set $end (i32.add (local.get $vector) (local.get $line)))
    (block $few
      (loop $fours
        (br_if $few (i32.lt_u (local.get $rows) (i32.const 4)))
        (local.set $at (local.get $vector))
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (local.set $c (v128.const f32x4 0 0 0 0))
        (local.set $d (v128.const f32x4 0 0 0 0))
        (loop $along
          (local.set $own (v128.load (local.get $at)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $own) (v128.load (local.tee $row (local.get $matrix))))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $own) (v128.load (local.tee $row (i32.add (local.get $row) (local.get $line)))))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $own) (v128.load (local.tee $row (i32.add (local.get $row) (local.get $line)))))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $own) (v128.load (local.tee $row (i32.add (local.get $row) (local.get $line)))))))
          (local.set $matrix (i32.add (local.get $matrix) (i32.const 16)))
          (br_if $along (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (i32.const 16)))
            (local.get $end))))
        (f32.store (local.get $into) (f32.add (f32.load (local.get $into)) (call $sum (local.get $a))))
        (f32.store offset=4 (local.get $into) (f32.add (f32.load offset=4 (local.get $into)) (call $sum (local.get $b))))
        (f32.store offset=8 (local.get $into) (f32.add (f32.load offset=8 (local.get $into)) (call $sum (local.get $c))))
        (f32.store offset=12 (local.get $into) (f32.add (f32.load offset=12 (local.get $into)) (call $sum (local.get $d))))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (local.set $matrix (i32.add (local.get $matrix) (i32.mul (i32.const 3) (local.get $line))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 4)))
        (br $fours)))
    (block $none
      (br_if $none (i32.eqz (local.get $rows)))
      (loop $next
        (local.set $at (local.get $vector))
        (local.set $a (v128.const f32x4 0 0 0 0))
        (loop $along
          (local.set $a (f32x4.add (local.get $a)
            (f32x4.mul (v128.load (local.get $at)) (v128.load (local.get $matrix)))))
          (local.set $matrix (i32.add (local.get $matrix) (i32.const 16)))
          (br_if $along (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (i32.const 16)))
            (local.get $end))))
        (f32.store (local.get $into) (f32.add (f32.load (local.get $into)) (call $sum (local.get $a))))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1)))))))
  (func $sum (param $four v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
      (f32.add (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))
  (func $softsign (param $sum v128) (result v128)
    (f32x4.div (local.get $sum) (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.abs (local.get $sum)))))

  ;; as `carryTo` of src/core/mail/learned/carried.ts does at one place, both ways
  (func (export "gatesAt") (param $left i32) (param $own i32) (param $right i32) (param $constants i32)
    (param $news i32) (param $kept i32) (param $apart i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $news) (local.get $apart)))
    (loop $next
      (v128.store (local.get $news) (call $softsign
        (call $sumAt (local.get $left) (local.get $own) (local.get $right) (local.get $constants))))
      (v128.store (local.get $kept) (f32x4.mul (f32x4.splat (f32.const 0.5)) (f32x4.add (f32x4.splat (f32.const 1))
        (call $softsign (call $sumAt
          (i32.add (local.get $left) (local.get $apart)) (i32.add (local.get $own) (local.get $apart))
          (i32.add (local.get $right) (local.get $apart)) (i32.add (local.get $constants) (local.get $apart)))))))
      (local.set $left (i32.add (local.get $left) (i32.const 16)))
      (local.set $own (i32.add (local.get $own) (i32.const 16)))
      (local.set $right (i32.add (local.get $right) (i32.const 16)))
      (local.set $constants (i32.add (local.get $constants) (i32.const 16)))
      (local.set $kept (i32.add (local.get $kept) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $news (i32.add (local.get $news) (i32.const 16)))
        (local.get $end)))))
  (func $sumAt (param $left i32) (param $own i32) (param $right i32) (param $constants i32) (result v128)
    (f32x4.add
      (f32x4.add (f32x4.add (v128.load (local.get $constants)) (v128.load (local.get $left))) (v128.load (local.get $own)))
      (v128.load (local.get $right))))

  (func (export "carryTo") (param $news i32) (param $kept i32) (param $before i32) (param $state i32)
    (param $most i32) (param $from i32) (param $place i32) (param $bytes i32)
    (local $end i32) (local $share v128) (local $here v128) (local $isMost v128)
    (local.set $end (i32.add (local.get $news) (local.get $bytes)))
    (loop $next
      (local.set $share (v128.load (local.get $kept)))
      (v128.store (local.get $state) (local.tee $here (f32x4.add
        (f32x4.mul (local.get $share) (v128.load (local.get $before)))
        (f32x4.mul (f32x4.sub (f32x4.splat (f32.const 1)) (local.get $share)) (v128.load (local.get $news))))))
      (local.set $isMost (f32x4.gt (local.get $here) (v128.load (local.get $most))))
      (v128.store (local.get $most) (v128.bitselect (local.get $here) (v128.load (local.get $most)) (local.get $isMost)))
      (v128.store (local.get $from)
        (v128.bitselect (i32x4.splat (local.get $place)) (v128.load (local.get $from)) (local.get $isMost)))
      (local.set $kept (i32.add (local.get $kept) (i32.const 16)))
      (local.set $before (i32.add (local.get $before) (i32.const 16)))
      (local.set $state (i32.add (local.get $state) (i32.const 16)))
      (local.set $most (i32.add (local.get $most) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $news (i32.add (local.get $news) (i32.const 16)))
        (local.get $end)))))

  (func (export "askedAt") (param $news i32) (param $kept i32) (param $before i32) (param $back i32)
    (param $from i32) (param $place i32) (param $pull i32) (param $gates i32) (param $apart i32) (param $bytes i32)
    (local $end i32) (local $share v128) (local $brought v128) (local $asked v128) (local $steep v128) (local $one v128)
    (local.set $one (f32x4.splat (f32.const 1)))
    (local.set $end (i32.add (local.get $news) (local.get $bytes)))
    (loop $next
      (local.set $share (v128.load (local.get $kept)))
      (local.set $brought (v128.load (local.get $news)))
      (local.set $asked (f32x4.add (v128.load (local.get $back)) (v128.and
        (v128.load (local.get $pull))
        (i32x4.eq (v128.load (local.get $from)) (i32x4.splat (local.get $place))))))
      (v128.store (local.get $back) (f32x4.mul (local.get $asked) (local.get $share)))
      (local.set $steep (f32x4.sub (local.get $one) (f32x4.abs (local.get $brought))))
      (v128.store (local.get $gates) (f32x4.mul
        (f32x4.mul (local.get $asked) (f32x4.sub (local.get $one) (local.get $share)))
        (f32x4.mul (local.get $steep) (local.get $steep))))
      (local.set $steep (f32x4.sub (local.get $one)
        (f32x4.abs (f32x4.sub (f32x4.add (local.get $share) (local.get $share)) (local.get $one)))))
      (v128.store (i32.add (local.get $gates) (local.get $apart)) (f32x4.mul
        (f32x4.mul (local.get $asked) (f32x4.sub (v128.load (local.get $before)) (local.get $brought)))
        (f32x4.mul (f32x4.splat (f32.const 0.5)) (f32x4.mul (local.get $steep) (local.get $steep)))))
      (local.set $kept (i32.add (local.get $kept) (i32.const 16)))
      (local.set $before (i32.add (local.get $before) (i32.const 16)))
      (local.set $back (i32.add (local.get $back) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $pull (i32.add (local.get $pull) (i32.const 16)))
      (local.set $gates (i32.add (local.get $gates) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $news (i32.add (local.get $news) (i32.const 16)))
        (local.get $end))))))
