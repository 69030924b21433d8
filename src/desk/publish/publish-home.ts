import type { Compared, HandedOver, PublishingState, WorkProgress } from '../../schemas/desk-publishing.ts'

/** What leads from the office's folder to the public: beside the folder alone. */
export type PublishHome = {
	state(): Promise<PublishingState>
	/** What the folder would change of the site that was handed over last. */
	compare(): Promise<Compared>
	/** Hands the finished site over to where the office set it up; refused with what to do. */
	handOver(): Promise<HandedOver>
	/** What goes on at the office's machine. */
	progress(): Promise<WorkProgress>
}
