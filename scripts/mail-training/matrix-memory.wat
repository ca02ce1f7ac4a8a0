;; What learning a network does most, four numbers at a time. All widths are multiples of eight;
;; places are bytes, matrices row by row. matrix-memory.ts says what each of them does.
(module
  (import "own" "memory" (memory 1))
  ;; into += number * row, four numbers at a time
  (func $addRow (param $into i32) (param $number f32) (param $row i32) (param $width i32)
    (local $end i32) (local $times v128)
    (local.set $times (f32x4.splat (local.get $number)))
    (local.set $end (i32.add (local.get $into) (i32.shl (local.get $width) (i32.const 2))))
    (loop $next
      (v128.store (local.get $into)
        (f32x4.add (v128.load (local.get $into))
          (f32x4.mul (local.get $times) (v128.load (local.get $row)))))
      (v128.store offset=16 (local.get $into)
        (f32x4.add (v128.load offset=16 (local.get $into))
          (f32x4.mul (local.get $times) (v128.load offset=16 (local.get $row)))))
      (local.set $row (i32.add (local.get $row) (i32.const 32)))
      (br_if $next (i32.lt_u
        (local.tee $into (i32.add (local.get $into) (i32.const 32)))
        (local.get $end)))))
  (func (export "addRows") (param $into i32) (param $numbers i32) (param $matrix i32) (param $rows i32) (param $width i32)
    (local $number f32)
    (loop $next
      (if (f32.ne (local.tee $number (f32.load (local.get $numbers))) (f32.const 0))
        (then (call $addRow (local.get $into) (local.get $number) (local.get $matrix) (local.get $width))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 4)))
      (local.set $matrix (i32.add (local.get $matrix) (i32.shl (local.get $width) (i32.const 2))))
      (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
  (func (export "addOuter") (param $matrix i32) (param $numbers i32) (param $row i32) (param $rows i32) (param $width i32)
    (local $number f32)
    (loop $next
      (if (f32.ne (local.tee $number (f32.load (local.get $numbers))) (f32.const 0))
        (then (call $addRow (local.get $matrix) (local.get $number) (local.get $row) (local.get $width))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 4)))
      (local.set $matrix (i32.add (local.get $matrix) (i32.shl (local.get $width) (i32.const 2))))
      (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
  (func (export "addProduct") (param $into i32) (param $matrix i32) (param $vector i32) (param $rows i32) (param $width i32)
    (local $at i32) (local $end i32) (local $sum v128) (local $other v128)
    (loop $next
      (local.set $at (local.get $vector))
      (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $other (v128.const f32x4 0 0 0 0))
      (loop $along
        (local.set $sum (f32x4.add (local.get $sum)
          (f32x4.mul (v128.load (local.get $at)) (v128.load (local.get $matrix)))))
        (local.set $other (f32x4.add (local.get $other)
          (f32x4.mul (v128.load offset=16 (local.get $at)) (v128.load offset=16 (local.get $matrix)))))
        (local.set $matrix (i32.add (local.get $matrix) (i32.const 32)))
        (br_if $along (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 32)))
          (local.get $end))))
      (local.set $sum (f32x4.add (local.get $sum) (local.get $other)))
      (f32.store (local.get $into) (f32.add (f32.load (local.get $into))
        (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
          (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum))))))
      (local.set $into (i32.add (local.get $into) (i32.const 4)))
      (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1)))))))
