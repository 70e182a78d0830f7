import { words } from "./output-names.ts";

/**
 * The macros without parameters of the headers of C11 and C23, by header. A macro with parameters
 * replaces its name only before a parenthesis, where no declaration of a spec has it.
 *
 * Source: `gcc -std=gnu17` and `-std=gnu2x -dM -E` with glibc 2.36, without names that begin with `_`;
 * the optional names of C11 that glibc does not have are added.
 */
const macros: Readonly<Record<string, readonly string[]>> = {
  "<complex.h>": words`I _Complex_I _Imaginary_I complex imaginary`,
  "<errno.h>": words`
    E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD
    EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED
    ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT
    EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN
    EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC
    ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP
    ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA
    ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG
    ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM
    ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD
    EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO
    ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME
    ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL errno`,
  "<fenv.h>": words`
    FE_ALL_EXCEPT FE_DFL_ENV FE_DFL_MODE FE_DIVBYZERO FE_DOWNWARD FE_INEXACT FE_INVALID
    FE_OVERFLOW FE_TONEAREST FE_TOWARDZERO FE_UNDERFLOW FE_UPWARD`,
  "<float.h>": words`DECIMAL_DIG FLT_EVAL_METHOD FLT_RADIX FLT_ROUNDS`,
  "<iso646.h>": words`and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq`,
  "<limits.h>": words`
    AIO_PRIO_DELTA_MAX BC_BASE_MAX BC_DIM_MAX BC_SCALE_MAX BC_STRING_MAX CHARCLASS_NAME_MAX
    CHAR_BIT COLL_WEIGHTS_MAX DELAYTIMER_MAX EXPR_NEST_MAX HOST_NAME_MAX LINE_MAX
    LOGIN_NAME_MAX LONG_BIT MAX_CANON MAX_INPUT MB_LEN_MAX MQ_PRIO_MAX NAME_MAX NGROUPS_MAX
    PATH_MAX PIPE_BUF PTHREAD_DESTRUCTOR_ITERATIONS PTHREAD_KEYS_MAX PTHREAD_STACK_MIN
    RE_DUP_MAX RTSIG_MAX SEM_VALUE_MAX TTY_NAME_MAX WORD_BIT XATTR_LIST_MAX XATTR_NAME_MAX
    XATTR_SIZE_MAX`,
  "<locale.h>": words`
    LC_ADDRESS LC_ADDRESS_MASK LC_ALL LC_ALL_MASK LC_COLLATE LC_COLLATE_MASK LC_CTYPE
    LC_CTYPE_MASK LC_GLOBAL_LOCALE LC_IDENTIFICATION LC_IDENTIFICATION_MASK LC_MEASUREMENT
    LC_MEASUREMENT_MASK LC_MESSAGES LC_MESSAGES_MASK LC_MONETARY LC_MONETARY_MASK LC_NAME
    LC_NAME_MASK LC_NUMERIC LC_NUMERIC_MASK LC_PAPER LC_PAPER_MASK LC_TELEPHONE
    LC_TELEPHONE_MASK LC_TIME LC_TIME_MASK`,
  "<math.h>": words`
    FP_ILOGB0 FP_ILOGBNAN FP_INFINITE FP_INT_DOWNWARD FP_INT_TONEAREST FP_INT_TONEARESTFROMZERO
    FP_INT_TOWARDZERO FP_INT_UPWARD FP_LLOGB0 FP_LLOGBNAN FP_NAN FP_NORMAL FP_SUBNORMAL FP_ZERO
    HUGE_VAL HUGE_VALF HUGE_VALL INFINITY MATH_ERREXCEPT MATH_ERRNO M_1_PI M_2_PI M_2_SQRTPI
    M_E M_LN10 M_LN2 M_LOG10E M_LOG2E M_PI M_PI_2 M_PI_4 M_SQRT1_2 M_SQRT2 NAN math_errhandling`,
  "<signal.h>": words`
    BUS_ADRALN BUS_ADRERR BUS_MCEERR_AO BUS_MCEERR_AR BUS_OBJERR CLD_CONTINUED CLD_DUMPED
    CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED FPE_CONDTRAP FPE_FLTDIV FPE_FLTINV FPE_FLTOVF
    FPE_FLTRES FPE_FLTSUB FPE_FLTUND FPE_FLTUNK FPE_INTDIV FPE_INTOVF ILL_BADIADDR ILL_BADSTK
    ILL_COPROC ILL_ILLADR ILL_ILLOPC ILL_ILLOPN ILL_ILLTRP ILL_PRVOPC ILL_PRVREG MINSIGSTKSZ
    NGREG NSIG POLL_ERR POLL_HUP POLL_IN POLL_MSG POLL_OUT POLL_PRI SA_INTERRUPT SA_NOCLDSTOP
    SA_NOCLDWAIT SA_NODEFER SA_NOMASK SA_ONESHOT SA_ONSTACK SA_RESETHAND SA_RESTART SA_SIGINFO
    SA_STACK SEGV_ACCADI SEGV_ACCERR SEGV_ADIDERR SEGV_ADIPERR SEGV_BNDERR SEGV_MAPERR
    SEGV_MTEAERR SEGV_MTESERR SEGV_PKUERR SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT
    SIGEV_NONE SIGEV_SIGNAL SIGEV_THREAD SIGEV_THREAD_ID SIGFPE SIGHUP SIGILL SIGINT SIGIO
    SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT
    SIGSTKSZ SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2
    SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_ERR SIG_IGN SIG_SETMASK
    SIG_UNBLOCK SI_ASYNCIO SI_ASYNCNL SI_DETHREAD SI_KERNEL SI_MESGQ SI_QUEUE SI_SIGIO SI_TIMER
    SI_TKILL SI_USER SS_DISABLE SS_ONSTACK sa_handler sa_sigaction si_addr si_addr_lsb si_arch
    si_band si_call_addr si_fd si_int si_lower si_overrun si_pid si_pkey si_ptr si_status
    si_stime si_syscall si_timerid si_uid si_upper si_utime si_value sigev_notify_attributes
    sigev_notify_function`,
  "<stdatomic.h>": words`ATOMIC_FLAG_INIT`,
  "<stddef.h>": words`NULL offsetof`,
  "<stdio.h>": words`
    BUFSIZ EOF FILENAME_MAX FOPEN_MAX L_ctermid L_tmpnam P_tmpdir SEEK_CUR SEEK_END SEEK_SET
    TMP_MAX _IOFBF _IOLBF _IONBF stderr stdin stdout`,
  "<stdlib.h>": words`
    BIG_ENDIAN BYTE_ORDER EXIT_FAILURE EXIT_SUCCESS FD_SETSIZE LITTLE_ENDIAN MB_CUR_MAX NFDBITS
    PDP_ENDIAN RAND_MAX WCONTINUED WEXITED WNOHANG WNOWAIT WSTOPPED WUNTRACED`,
  "<stdnoreturn.h>": words`noreturn`,
  "<threads.h>": words`ONCE_FLAG_INIT TSS_DTOR_ITERATIONS`,
  "<time.h>": words`
    CLOCKS_PER_SEC CLOCK_BOOTTIME CLOCK_BOOTTIME_ALARM CLOCK_MONOTONIC CLOCK_MONOTONIC_COARSE
    CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_REALTIME_ALARM
    CLOCK_REALTIME_COARSE CLOCK_TAI CLOCK_THREAD_CPUTIME_ID TIMER_ABSTIME TIME_UTC`,
  "<wchar.h>": words`WEOF`,
};

/** Macros whose names are built in the same way for each integer or floating type. */
const macroPatterns: readonly (readonly [string, RegExp])[] = [
  ["<stdint.h>", /^U?INT(?:_LEAST|_FAST)?(?:8|16|32|64)_(?:MIN|MAX|WIDTH)$/],
  [
    "<stdint.h>",
    /^(?:U?INTPTR|U?INTMAX|PTRDIFF|SIG_ATOMIC|SIZE|SSIZE|WCHAR|WINT)_(?:MIN|MAX|WIDTH)$/,
  ],
  ["<limits.h>", /^(?:BOOL|[SU]?CHAR|U?SHRT|U?INT|U?L?LONG)_(?:MIN|MAX|WIDTH)$/],
  ["<inttypes.h>", /^(?:PRI[diouxX]|SCN[dioux])(?:(?:LEAST|FAST)?(?:8|16|32|64)|MAX|PTR)$/],
  ["<stdatomic.h>", /^ATOMIC_[A-Z\d]+(?:_T)?_LOCK_FREE$/],
  [
    "<float.h>",
    /^(?:FLT|L?DBL)_(?:\w*DIG|EPSILON|HAS_SUBNORM|(?:TRUE_|NORM_)?(?:MIN|MAX)|M(?:IN|AX)(?:_10)?_EXP|SNAN)$/,
  ],
];

/** Macros that compilers define by themselves on some target. Source: `gcc` and `clang -dM -E`. */
const predefined = words`
  __amd64 __arm __arm64 __cplusplus __i386 __i686 __linux __mips __riscv __sparc __unix __wasm
  __x86_64 _GNU_SOURCE _ILP32 _LP64 _MSC_VER _WIN32 _WIN64 MIPSEB MIPSEL R3000 R4000 WIN32 WIN64
  WINNT arm hpux i386 linux mips sparc sun unix vax`;

/** Words that names in capitals of this form begin with. Source: as above, and the manual of the preprocessor of GCC. */
const predefinedWords = words`
  AES ALTIVEC ARM ATOMIC AVX BASE BIG BIGGEST BITINT BMI BYTE CET CHAR CLANG COUNTER DATE DBL DEC
  DECIMAL ELF EXCEPTIONS FAST FILE FINITE FLOAT FLT FMA FUNCTION FXSR GCC GNUC GNUG GXX HAIKU HAVE
  ILP INCLUDE INT INTMAX INTPTR LAHF LDBL LINE LITTLE LONG LP LZCNT MIPSEB MIPSEL MMX NO OBJC
  OPENCL OPTIMIZE ORDER PCLMUL PIC PIE POINTER POPCNT PPC PRAGMA PRETTY PTRDIFF REGISTER S390
  SANITIZE SCHAR SEG SHRT SIG SIZE SIZEOF SOFTFP SSE SSP SSSE STDC STDCPP STRICT TBM TIME
  TIMESTAMP UINT UINTMAX UINTPTR UNIX USER VEC VERSION VSX WCHAR WINT XOP XSAVE`;

/** `__linux__`, `__LINE__`, `__INT8_MAX__`, and what else compilers may define; others are only reserved. */
const predefinedForm = new RegExp(
  `^__(?:[a-z]\\w*|(?:${predefinedWords.join("|")})(?:\\d+[A-Z]*)?(?:_\\w+)?)__$`,
);

/** Types that the headers of the C library declare. Source: the typedefs in `gcc -E` of the same headers. */
export const libraryTypes: ReadonlySet<string> = new Set(words`
  FILE blkcnt_t blksize_t char16_t char32_t char8_t clock_t clockid_t cnd_t dev_t div_t double_t fenv_t fexcept_t float_t
  fpos_t gid_t id_t imaxdiv_t ino_t int16_t int32_t int64_t int8_t int_fast16_t int_fast32_t
  int_fast64_t int_fast8_t int_least16_t int_least32_t int_least64_t int_least8_t intmax_t
  intptr_t jmp_buf key_t ldiv_t lldiv_t locale_t max_align_t mbstate_t mode_t mtx_t nlink_t off_t
  once_flag pid_t ptrdiff_t sig_atomic_t sigjmp_buf sigset_t size_t socklen_t ssize_t stack_t
  suseconds_t thrd_start_t thrd_t time_t timer_t tss_dtor_t tss_t u_char u_int u_long u_short
  uid_t uint uint16_t uint32_t uint64_t uint8_t uint_fast16_t uint_fast32_t uint_fast64_t
  uint_fast8_t uint_least16_t uint_least32_t uint_least64_t uint_least8_t uintmax_t uintptr_t
  ulong useconds_t ushort va_list wchar_t wctrans_t wctype_t wint_t`);

const meanings: ReadonlyMap<string, string> = new Map([
  ...predefined.map((name) => [name, "a macro of C compilers"] as const),
  ...Object.entries(macros).flatMap(([header, names]) =>
    names.map((name) => [name, `a macro of ${header}`] as const),
  ),
]);

/** Whether `name` looks like a macro of compilers, which the guards of headers do as well. */
export function isPredefinedForm(name: string): boolean {
  return /^__\w+__$/.test(name);
}

/** The macro that `name` is, as findings call it: `a macro of <errno.h>`; `undefined` where it is none. */
export function libraryMacro(name: string): string | undefined {
  const meaning = meanings.get(name);
  if (meaning !== undefined) return meaning;
  if (predefinedForm.test(name)) return "a macro of C compilers";
  const [header] = macroPatterns.find(([, pattern]) => pattern.test(name)) ?? [];
  return header === undefined ? undefined : `a macro of ${header}`;
}
