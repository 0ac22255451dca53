local t = { { "a", ( "b" ] }
function f( end
