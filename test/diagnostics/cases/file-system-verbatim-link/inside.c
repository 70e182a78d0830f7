char *disk_name(int);
