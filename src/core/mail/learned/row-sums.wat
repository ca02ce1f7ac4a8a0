;; Sums of rows, four numbers at a time. Widths are multiples of eight; places are bytes, matrices row by
;; row. Compiled to row-sums.wasm by `npm run build:row-sums`; row-sums.ts says what it does.
(module
  (import "own" "memory" (memory 1))
  ;; into += number * row, four numbers at a time
  (func $addRow (export "addRow") (param $into i32) (param $number f32) (param $row i32) (param $width i32)
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
  ;; into += eight numbers times eight rows, the first first: what is added to is read and written once
  (func $addEight (param $into i32) (param $numbers i32) (param $row i32) (param $width i32)
    (local $end i32) (local $line i32) (local $at i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $a (v128.load32_splat (local.get $numbers)))
    (local.set $b (v128.load32_splat offset=4 (local.get $numbers)))
    (local.set $c (v128.load32_splat offset=8 (local.get $numbers)))
    (local.set $d (v128.load32_splat offset=12 (local.get $numbers)))
    (local.set $e (v128.load32_splat offset=16 (local.get $numbers)))
    (local.set $f (v128.load32_splat offset=20 (local.get $numbers)))
    (local.set $g (v128.load32_splat offset=24 (local.get $numbers)))
    (local.set $h (v128.load32_splat offset=28 (local.get $numbers)))
    (local.set $line (i32.shl (local.get $width) (i32.const 2)))
    (local.set $end (i32.add (local.get $into) (local.get $line)))
    (loop $next
      (v128.store (local.get $into)
        (f32x4.add (f32x4.add (f32x4.add (f32x4.add (f32x4.add (f32x4.add (f32x4.add (f32x4.add (v128.load (local.get $into))
        (f32x4.mul (local.get $a) (v128.load (local.tee $at (local.get $row)))))
        (f32x4.mul (local.get $b) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
        (f32x4.mul (local.get $c) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
        (f32x4.mul (local.get $d) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
        (f32x4.mul (local.get $e) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
        (f32x4.mul (local.get $f) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
        (f32x4.mul (local.get $g) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line))))))
        (f32x4.mul (local.get $h) (v128.load (local.tee $at (i32.add (local.get $at) (local.get $line)))))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $into (i32.add (local.get $into) (i32.const 16)))
        (local.get $end)))))
  (func (export "addRows") (param $into i32) (param $numbers i32) (param $matrix i32) (param $rows i32) (param $width i32)
    (block $few
      (loop $eights
        (br_if $few (i32.lt_u (local.get $rows) (i32.const 8)))
        (call $addEight (local.get $into) (local.get $numbers) (local.get $matrix) (local.get $width))
        (local.set $numbers (i32.add (local.get $numbers) (i32.const 32)))
        (local.set $matrix (i32.add (local.get $matrix) (i32.shl (local.get $width) (i32.const 5))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 8)))
        (br $eights)))
    (block $none
      (br_if $none (i32.eqz (local.get $rows)))
      (loop $next
        (call $addRow (local.get $into) (f32.load (local.get $numbers)) (local.get $matrix) (local.get $width))
        (local.set $numbers (i32.add (local.get $numbers) (i32.const 4)))
        (local.set $matrix (i32.add (local.get $matrix) (i32.shl (local.get $width) (i32.const 2))))
        (br_if $next (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))))
