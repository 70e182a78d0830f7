#define DISK_KIB(blocks) ((blocks) / 2)
