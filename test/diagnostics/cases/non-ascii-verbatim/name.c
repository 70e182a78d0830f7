/* Größe */
int disk_name(void);
