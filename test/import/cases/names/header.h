#ifndef HEADER_H
#define HEADER_H
struct flags { int alias; int array; int Object; int typeof_; int new; int constructor; int default_; int toString; int hasOwnProperty; int then; };
struct struct_ { struct flags f; int this; int super; int null; int in; int import; int export; };
enum codes { header, ring, export, NUMBER };
typedef unsigned int verbatim;
typedef struct { verbatim uint8; } interface;
union union_ { int section; verbatim Map; };
struct Promise { int Array; struct flags pad; };
#define Symbol 2
#define arguments 3
#define delete 4
#define function 5
#define class 6
#define constant 8
#define undefined 9
#define NaN 10
#define Infinity 11
#define eval 12
#define let 13
#define await 14
#define __proto__ 15
#define prototype 17
#endif
