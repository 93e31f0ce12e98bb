import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { japaneseLists } from "./noteLists";

const neverShared: SectionText = { heading: "非公開", body: "<!-- 共有されません -->" };

export const japaneseNotes: NoteTexts = {
  preparation: {
    readUp: "お互いの経歴を読む",
    sendBackground: "履歴書と短い経歴紹介を送る",
    readBackground: "メンティーの経歴を読む",
  },
  leads: { remember: "覚えておくこと", goal: "目標", agreed: "決めたテーマ" },
  changes: { moved: "日程変更", canceled: "中止" },
  closing: {
    then: "当時",
    now: "現在",
    learned: "学んだこと",
    renewed: (closing) => `${closing}から更新`,
  },
  formats: { "in-person": "対面", phone: "電話", video: "ビデオ通話", email: "メール", chat: "チャット" },
  labeled: (label, text) => `${label}：${text}`,
  lists: japaneseLists,
  typeWords: {
    agreement: ["合意", "同意書", "契約"],
    agenda: ["アジェンダ", "議題"],
    recap: [
      "振り返り",
      "ふりかえり",
      "議事録",
      "面談",
      "ミーティング",
      "打ち合わせ",
      "打合せ",
      "会議",
      "1on1",
      "通話",
      "メンタリング",
    ],
    closing: ["終了ノート", "修了", "最終回"],
  },
  goalPrompt: "<!-- [by:: 日付]、{{mentor}}にできる手助け -->",
  roles: { mentor: "メンター", mentee: "メンティー" },
  sections: {
    agreement: {
      goals: {
        heading: "目標",
        body: `- <!-- [by:: 日付] 身につけたいスキル、学びたい専門知識、克服したい課題 -->
  - <!-- {{mentor}}にできる手助け。進め方は未定でも構いません -->`,
      },
      expectations: {
        heading: "期待すること",
        body: `- なぜ{{mentor}}か、{{mentee}}が学びたいこと：
- {{mentee}}にとって、{{mentor}}にとって実りある条件と、{{mentee}}が返せること：`,
        mentorBody: `- なぜ{{mentee}}か、{{mentor}}が伝えたいこと、学びたいこと：
- {{mentor}}にとって、{{mentee}}にとって実りある条件と、{{mentee}}が返せること：`,
      },
      activities: {
        heading: "活動",
        body: `- いまの課題に取り組む、または採用面接などの場面をロールプレイする
- 会議を進行し、フィードバックをもらう
- 交流イベントに参加する <!-- のちに：シャドーイング、商談への同席、プロジェクトの助言 -->`,
      },
      meetings: {
        heading: "面談",
        body: `- {{mentor}}と{{mentee}}の都合のよい時間：
- 日程を変えるとき：<!-- 連絡方法、何日前までか。中止より変更 -->
- アジェンダ：<!-- 事前に送るか、{{mentor}}も追加してよいか -->`,
      },
      "between-meetings": {
        heading: "面談の合間",
        body: `- 連絡手段、回答、配慮：<!-- 面談の形式ではなく。いつまでに。時間は限られています -->`,
      },
      confidentiality: {
        heading: "守秘",
        body: "- 二人の間にとどめること、触れないこと：",
      },
      "ending-early": {
        heading: "早期終了",
        body: "- どちらからでも、責められることなく早めに終えられます：<!-- 伝え方 -->",
      },
      changes: { heading: "変更履歴", body: "" },
      private: { heading: "非公開", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "近況",
        body: `- {{remember}}
<!-- 尋ねたいことをひとつ -->`,
      },
      "since-last-time": {
        heading: "前回から",
        body: openItems,
      },
      "getting-to-know": {
        heading: "お互いを知る",
        body: `<!-- 事前にお互いの経歴を読みます。この面談は中止しないように。 -->
- 現在の役割と責任、これまでの職務、大きな経験
- それぞれの短いキャリアの物語、{{mentor}}のこれまでの道のり
- お互いに話せる個人的なこと
- 強み、目指すこと、伸ばしたいこと、弱み`,
      },
      "our-agreement": {
        heading: "合意の確認",
        body: `- お互いの期待
- {{agreement}}`,
      },
      focus: {
        heading: "テーマ",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- 目標、課題、質問。変わったら「決めたテーマ：…」と書き足します。 -->`,
      },
      plan: {
        heading: "進め方",
        body: "<!-- 課題、選択肢、明確な計画。またはGROW。話しにくい話題も歓迎です。 -->",
      },
      review: {
        heading: "見直し",
        body: "<!-- うまくいっていること、変えること、目標は今も適切か -->",
      },
      ending: {
        heading: "締めくくりに向けて",
        body: "<!-- 達成したこと、終え方、これから -->",
      },
      "next-meeting": {
        heading: "次回の面談",
        body: `- {{next}}
<!-- 日付、時刻、形式、場所 -->`,
      },
      "action-items": {
        heading: "アクション",
        body: "<!-- 誰が何をいつまでに。終わる前に決めます -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "感謝",
        body: "<!-- 何に対してか、自分の言葉で -->",
      },
      "key-learnings": {
        heading: "学び",
        body: "- ",
      },
      "action-items": {
        heading: "アクション",
        body: `<!-- スキルの練習、イベント参加、読書、仕事での機会探し、日々の実践。助言は「試す：…」 -->
{{items}}`,
      },
      questions: {
        heading: "質問",
        body: "<!-- 面談の合間に尋ねたこと -->",
      },
      decisions: {
        heading: "決定事項",
        body: "- ",
      },
      resources: {
        heading: "資料",
        body: "<!-- 約束したリンクなど -->",
      },
      answers: {
        heading: "回答",
        body: "<!-- 残った質問に。{{mentee}}のフィードバックで変えること -->",
      },
      "what-helped": {
        heading: "役に立ったこと",
        body: "<!-- 特に役に立ったことと例。さらに何があると助かるか -->",
      },
      "next-meeting": {
        heading: "次回の面談",
        body: `- {{next}}
<!-- 場所、アジェンダを送る人 -->`,
      },
      topics: {
        heading: "次回の話題",
        body: "<!-- 次のアジェンダに入ります。共有されません -->",
      },
      private: {
        heading: "非公開",
        body: "<!-- 共有されません。「覚えておくこと：」で始まる行は、次回の近況に出てきます。 -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "目指したこと", body: "{{objective}}" },
      "what-was-reached": { heading: "達成したこと", body: "<!-- 達成した目標、終えた仕事 -->" },
      "key-learnings": { heading: "学び", body: "<!-- これからも残るもの -->" },
      "then-and-now": { heading: "当時と現在", body: "<!-- 初回の言葉と今の言葉を並べて -->" },
      growth: { heading: "成長", body: "<!-- 個人として、仕事の上で -->" },
      celebrate: { heading: "お祝い", body: "<!-- 誇れること、祝い方 -->" },
      thanks: { heading: "感謝", body: "<!-- 何に対してか、自分の言葉で -->" },
      "still-open": { heading: "残っていること", body: "<!-- 誰が何を続けるか -->" },
      "what-comes-next": {
        heading: "これから",
        body: "<!-- 連絡を続けるか。次のメンタリングで、メンティーまたはメンターとして求めること -->",
      },
      private: neverShared,
    },
  },
};
