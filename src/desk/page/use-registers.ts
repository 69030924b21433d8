import type { DeskRegisters } from '../../schemas/desk-registers.ts'
import type { Desk } from './desk-state.ts'

/** From now on page and worker go by these registers; the file on the desk stays there. */
export async function useRegisters(desk: Desk, registers: DeskRegisters): Promise<void> {
	desk.registers = registers
	await desk.ask<'registers'>({ ask: 'registers', registers })
}
