FILE_LICENCE ( MIT );

struct licensed {
    declared_before_t member;
};
