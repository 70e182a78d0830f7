#ifndef FOREIGN_MACROS_H
#define FOREIGN_MACROS_H

#define A_STRING "queue-%u/ring-ref"
#define A_CALL undeclared_function(3)
#define A_TYPE struct netif_tx_request
#define A_KEYWORD static
#define A_STATEMENT do { A_CALL; } while (0)
#define AN_OPENING_BRACE extern int {
#define A_CLOSING_BRACKET )
#define A_LIST 1, 2
#define AN_ADDRESS (&a_variable)
#define A_FRACTION 1.5
#define THROUGH_A_MACRO A_STATEMENT
#define EMPTY
#define A_NUMBER (40 + A_TERM)
#define A_TERM 2
#define A_CHARACTER '('

#define A_FUNCTION(x) ((x) + A_TERM)

extern int a_variable;

#endif
