static int demo_double(int value)
{
	return 2 * value; /* ``` */
}
