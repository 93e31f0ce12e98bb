import { Component } from "../../vault/component";

/** Something that lives as long as a piece of rendered Markdown does. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}
