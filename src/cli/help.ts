/** What stands below the options in the help of each command. */

export const programNotes = `
Examples:
  abispec generate                    write the outputs of spec/*.ts into generated/
  abispec generate --check            fail if a file in generated/ is not what the specs give
  abispec generate --watch            generate whenever a spec is saved
  abispec fragment gref               print the C of the chapter spec/.../gref.ts
  abispec verify                      prove with compilers that the headers are right
  abispec decode request 01000900...  print the bytes of a control request as fields
  abispec conform --backend ./mine    run the scenarios of the spec on somebody's backend
  abispec explain hidden-padding      explain the code of an error

Results go to the standard output, findings to the standard error. With a format for
programs, findings are the result of generate. Warnings leave the exit code as it is. There
is colour on a terminal only, and none if NO_COLOR is set.

Exit codes:
  0  done
  1  findings: errors in a spec, stale files, wrong bytes, a header that differs,
     a backend that fails a scenario
  2  wrong arguments, or a header that does not compile
  3  a bug in abispec
`;

export const generateNotes = `
Examples:
  abispec generate
  abispec generate spec/netif.ts --out xen/include/public/io
  abispec generate --check --format github
  abispec generate --check || echo "run abispec generate, and commit the result"
`;

export const fragmentNotes = `
Example:
  abispec fragment gref spec/netif.ts > gref.part.h
`;

export const decodeNotes = `
Where several rings carry messages, "RING:request" and "RING:response" say which is meant; so
they do for the structs of a ring without messages. The byte order is that of the spec.

Examples:
  abispec decode xen_netif_gref 01 00 00 00 01 00 00 00
  abispec decode request 0x07000900:00000000:2a000000:10000000
  abispec decode netif_tx:response 0100ffff
`;

export const verifyNotes = `
The packaged clang is asked about every ABI, gcc and clang of the system about those that they
make code for. A header that the compared one includes and that is in no folder is replaced by a
small one with what the spec takes from it.

Examples:
  abispec verify
  abispec verify --abi s390x --abi ppc64
  abispec verify --against xen/include/public/io/netif.h
  abispec verify --against netif.h -I include --rename XEN_NETTXF_=NETTXF_
`;

export const explainNotes = `
Examples:
  abispec explain
  abispec explain hidden-padding
`;

export const conformNotes = `
The backend speaks lines on its standard input and output; docs/conform.md explains them. What it
prints on its standard error is shown with a failure. Structs have the layout of x86_64. Scenarios
that need an option which the backend cannot have are not reached. A reply or a rule that no scenario
reached is a finding, unless --only or --allow-not-reached is given.

Examples:
  abispec conform --backend ./backend
  abispec conform spec/netif.ts --backend 'python3 backend.py' --junit results.xml
  abispec conform --backend ./backend --only 'ADD_GREF_MAPPING*'
`;
