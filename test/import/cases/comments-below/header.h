/* belt.h -- interface of a belt

  This software is provided 'as-is', without any express or implied
  warranty.

  1. Altered source versions must be plainly marked as such.
  2. This notice may not be removed or altered from any source distribution.
*/
#ifndef BELT_H
#define BELT_H

/* So that C++ can call it */
#ifdef __cplusplus
extern "C" {
#endif

#define CONVEYOR_VERSION "1.0"

#define BELT_SIDE_LEFT 0x1
#define BELT_SIDE_RIGHT 0x2

#define BELT_STOP    0
#define BELT_FORWARD 1
#define BELT_BACK    2
/* Directions of the belt. */

#define BELT_OK        0
#define BELT_JAM     (-1)
#define BELT_POWER   (-2)
/* What functions return. */

#define BELT_LENGTH  40
/* In metres. */

struct belt;
#define BELT_ALL (BELT_SIDE_LEFT | BELT_SIDE_RIGHT)

#ifdef __cplusplus
}
#endif

#endif
