import moment from "moment";
import { TextComponent } from "./textComponents";

/** A date format as moment has it, with a sample of what it makes. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan("u-pop");
  private defaultFormat = "";

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }

  setSampleEl(element: HTMLElement): this {
    this.sampleEl = element;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
