typedef unsigned int declared_before_t;
