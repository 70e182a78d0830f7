import { scenarios } from "abispec";

export default scenarios({ chapters: [] });
