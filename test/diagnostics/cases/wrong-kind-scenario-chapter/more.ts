import { connect } from "abispec";

export const wait = connect();
