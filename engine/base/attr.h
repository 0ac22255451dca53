// attr.h -- what the compiler can check for us beyond standard C.
#ifndef BASE_ATTR_H
#define BASE_ATTR_H

// Argument number `place` is a printf format, its values start at number `first`.
#if defined(__MINGW32__) // the printf of C, not that of Windows
#define PRINTF_LIKE(place, first) __attribute__((format(gnu_printf, place, first)))
#elif defined(__GNUC__)
#define PRINTF_LIKE(place, first) __attribute__((format(printf, place, first)))
#else
#define PRINTF_LIKE(place, first)
#endif

#endif
